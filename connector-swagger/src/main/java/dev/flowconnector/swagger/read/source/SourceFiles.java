package dev.flowconnector.swagger.read.source;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Source files by their path inside a root; source roots before archives, each in the order given. */
final class SourceFiles {
    private final List<Path> roots;
    private final List<Path> jars;
    private final Path base;
    private final Findings findings;
    private final Set<String> jarFolders = new HashSet<>();
    // Read when the roots do not have what is asked for.
    private Optional<Map<String, Path>> jarOfEntry = Optional.empty();

    /** A file's name for messages, and its text. */
    record SourceFile(String name, String text) {}

    SourceFiles(List<Path> roots, List<Path> jars, Path base, Findings findings) {
        this.roots =
                roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
        this.jars = List.copyOf(jars);
        this.base = base.toAbsolutePath().normalize();
        this.findings = findings;
    }

    /** The first file at a path with slashes. */
    Optional<SourceFile> find(String path) {
        for (Path root : roots) {
            Path file = root.resolve(path);
            if (Files.isRegularFile(file)) {
                return read(root, file);
            }
        }
        return Optional.ofNullable(entries().get(path)).flatMap(jar -> readEntry(jar, path));
    }

    /** Whether any root or archive has a package's folder; the name ends with a slash. */
    boolean hasFolder(String folder) {
        return roots.stream().anyMatch(root -> Files.isDirectory(root.resolve(folder)))
                || (!entries().isEmpty() && jarFolders.contains(folder));
    }

    private Optional<SourceFile> read(Path root, Path file) {
        Path from = file.startsWith(base) ? base : root;
        String name = from.relativize(file).toString().replace('\\', '/');
        try {
            return Optional.of(new SourceFile(name, text(Files.readAllBytes(file))));
        } catch (IOException e) {
            unreadable("source-not-readable", name, e);
            return Optional.empty();
        }
    }

    private Optional<SourceFile> readEntry(Path jar, String path) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(path);
            try (InputStream content = zip.getInputStream(entry)) {
                return Optional.of(new SourceFile(name(jar) + "!/" + path, text(content.readAllBytes())));
            }
        } catch (IOException e) {
            unreadable("source-not-readable", name(jar) + "!/" + path, e);
            return Optional.empty();
        }
    }

    private Map<String, Path> entries() {
        Map<String, Path> entries = jarOfEntry.orElseGet(this::index);
        jarOfEntry = Optional.of(entries);
        return entries;
    }

    private Map<String, Path> index() {
        Map<String, Path> index = new HashMap<>();
        for (Path jar : jars) {
            List<String> names = new ArrayList<>();
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                zip.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".java"))
                        .forEach(names::add);
            } catch (IOException e) {
                unreadable("source-jar-not-readable", name(jar), e);
            }
            for (String name : names) {
                index.putIfAbsent(name, jar);
                jarFolders.add(name.substring(0, name.lastIndexOf('/') + 1));
            }
        }
        return index;
    }

    private void unreadable(String rule, String name, IOException cause) {
        findings.add(Finding.info(
                rule,
                new Origin.TextPosition(Optional.of(name), 1, 1),
                "Sources in '" + name + "' could not be read ("
                        + cause.getClass().getSimpleName()
                        + "). Descriptions from their Javadoc and exact lines of their classes are missing.",
                "Replace the file with an intact one, or take it out of the source roots and source jars."));
    }

    private static String name(Path jar) {
        return String.valueOf(jar.getFileName());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
