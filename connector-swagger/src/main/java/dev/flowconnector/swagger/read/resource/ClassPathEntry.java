package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.source.ClassFileTooNewException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder or jar with class files. What cannot be read is a finding. */
final class ClassPathEntry {
    private static final byte[] PATH_ANNOTATION = "Ljakarta/ws/rs/Path;".getBytes(StandardCharsets.ISO_8859_1);

    private final Path path;
    private final Findings findings;

    ClassPathEntry(Path path, Findings findings) {
        this.path = path;
        this.findings = findings;
    }

    boolean isJar() {
        return Files.isRegularFile(path) && path.getFileName().toString().endsWith(".jar");
    }

    /** Name for messages: the last part of a jar, the last two of a folder. */
    String shown() {
        int names = path.getNameCount();
        return (isJar() || names < 2 ? path.getFileName() : path.subpath(names - 2, names))
                .toString()
                .replace('\\', '/');
    }

    /** Facts of the classes whose file names (with slashes, without suffix) are asked for, in the order of names. */
    List<ClassFacts> classes(Predicate<String> asked) {
        return read(asked, bytes -> true);
    }

    /** Facts of the classes that carry {@code @Path}; others are told apart by a quick look at their bytes. */
    List<ClassFacts> classesWithPath(Predicate<String> asked) {
        return read(asked, ClassPathEntry::mentionsPath).stream()
                .filter(facts -> facts.is(ClassFacts.Mark.PATH))
                .toList();
    }

    private List<ClassFacts> read(Predicate<String> asked, Predicate<byte[]> promising) {
        try {
            if (Files.isDirectory(path)) {
                return folder(asked, promising);
            }
            return isJar() ? jar(asked, promising) : List.of();
        } catch (IOException e) {
            findings.add(Finding.warning(
                    "class-path-unreadable",
                    Origin.WHOLE,
                    "'" + shown() + "' cannot be read: " + e.getMessage() + ".",
                    "Build it again, or download it again."));
            return List.of();
        }
    }

    private List<ClassFacts> folder(Predicate<String> asked, Predicate<byte[]> promising) throws IOException {
        List<ClassFacts> facts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = path.relativize(file).toString().replace('\\', '/');
                if (isClass(name) && asked.test(withoutSuffix(name))) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (promising.test(bytes)) {
                        facts(bytes, name).ifPresent(facts::add);
                    }
                }
            }
        }
        return facts;
    }

    private List<ClassFacts> jar(Predicate<String> asked, Predicate<byte[]> promising) throws IOException {
        List<ClassFacts> facts = new ArrayList<>();
        try (ZipFile jar = new ZipFile(path.toFile())) {
            List<String> names = new ArrayList<>();
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (isClass(entry.getName()) && asked.test(withoutSuffix(entry.getName()))) {
                    names.add(entry.getName());
                }
            }
            Collections.sort(names);
            for (String name : names) {
                try (InputStream file = jar.getInputStream(jar.getEntry(name))) {
                    byte[] bytes = file.readAllBytes();
                    if (promising.test(bytes)) {
                        facts(bytes, name).ifPresent(facts::add);
                    }
                }
            }
        }
        return facts;
    }

    private Optional<ClassFacts> facts(byte[] bytes, String name) {
        try {
            return ClassFacts.of(bytes, withoutSuffix(name).replace('/', '.'));
        } catch (ClassFileTooNewException e) {
            findings.add(Finding.error("class-file-too-new", Origin.WHOLE, e.problem(), e.repair()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            findings.add(Finding.warning(
                    "class-path-unreadable",
                    Origin.WHOLE,
                    "'" + name + "' in '" + shown() + "' is not a class file.",
                    "Build it again."));
        }
        return Optional.empty();
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/");
    }

    private static String withoutSuffix(String name) {
        return name.substring(0, name.length() - ".class".length());
    }

    private static boolean mentionsPath(byte[] bytes) {
        for (int i = 0; i <= bytes.length - PATH_ANNOTATION.length; i++) {
            int matched = 0;
            while (matched < PATH_ANNOTATION.length && bytes[i + matched] == PATH_ANNOTATION[matched]) {
                matched++;
            }
            if (matched == PATH_ANNOTATION.length) {
                return true;
            }
        }
        return false;
    }
}
