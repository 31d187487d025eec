package dev.flowconnector.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The generator's jars, which lie inside the runnable jar. They are copied to a folder of this run, readable by its
 * owner only and removed at the end: a shared cache could be tampered with, and copying takes some 30 ms.
 */
final class GeneratorJars implements AutoCloseable {
    private static final String INSIDE = "META-INF/generator/";

    private final Path folder;
    private final List<Path> jars = new ArrayList<>();

    private GeneratorJars(Path folder) {
        this.folder = folder;
    }

    /** Copies the jars out of the jar that this class comes from. */
    static GeneratorJars unpack() throws IOException {
        GeneratorJars unpacked = new GeneratorJars(Files.createTempDirectory("connector-cli"));
        try (JarFile self = new JarFile(self().toFile())) {
            for (JarEntry entry : Collections.list(self.entries())) {
                if (entry.getName().startsWith(INSIDE) && entry.getName().endsWith(".jar")) {
                    String name = Path.of(entry.getName()).getFileName().toString();
                    Path jar = unpacked.folder.resolve(name);
                    unpacked.jars.add(jar);
                    try (InputStream in = self.getInputStream(entry)) {
                        Files.copy(in, jar);
                    }
                }
            }
            return unpacked;
        } catch (IOException e) {
            unpacked.close();
            throw e;
        }
    }

    private static Path self() {
        try {
            return Path.of(GeneratorJars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Path> jars() {
        return List.copyOf(jars);
    }

    @Override
    public void close() throws IOException {
        for (Path jar : jars) {
            Files.deleteIfExists(jar);
        }
        Files.deleteIfExists(folder);
    }
}
