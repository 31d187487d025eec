package dev.flowconnector.swagger.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bytes of loaded classes. A class from a folder is read from there: its loader would search all of its parents, the
 * JDK's modules included, before it. Thread-safe.
 */
final class ClassFolders {
    private final Map<ProtectionDomain, Optional<Path>> folders = new ConcurrentHashMap<>();

    /** The class file; empty when there is none, as for a class that was made at run time. */
    byte[] classFile(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        ProtectionDomain domain = type.getProtectionDomain();
        Optional<Path> folder = folders.computeIfAbsent(domain, ClassFolders::folder);
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name);
            if (Files.isRegularFile(file)) {
                return Files.readAllBytes(file);
            }
        }
        try (InputStream content = type.getResourceAsStream("/" + name)) {
            return content == null ? new byte[0] : content.readAllBytes();
        }
    }

    private static Optional<Path> folder(ProtectionDomain domain) {
        CodeSource source = domain.getCodeSource();
        if (source == null
                || source.getLocation() == null
                || !source.getLocation().getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isDirectory);
        } catch (URISyntaxException | IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }
}
