package dev.flowconnector.swagger.validate.model;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The folder that a definition lies in. It is listed once; what lies in it is looked at when a rule asks for it, since a
 * folder may hold hundreds of files. Thread-safe; where the files on disk change meanwhile, so do the answers.
 */
public final class Folder {
    /** Microsoft's repository keeps the connectors of independent publishers in a folder of this name. */
    private static final String INDEPENDENT = "independent-publisher-connectors";

    private final String definition;
    private final boolean independent;
    private final Map<String, Content> files;

    private interface Content {
        boolean isFile();

        long size() throws IOException;

        byte[] bytes() throws IOException;
    }

    private Folder(String definition, boolean independent, Map<String, Content> files) {
        this.definition = definition;
        this.independent = independent;
        this.files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The folder of a definition on disk. */
    public static Folder of(Path definition) throws IOException {
        Path file = definition.toAbsolutePath().normalize();
        Map<String, Content> files = new LinkedHashMap<>();
        List<Path> listed = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(file.resolveSibling(""))) {
            for (Path path : folder) {
                listed.add(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(listed);
        for (Path path : listed) {
            files.put(path.getFileName().toString(), new OnDisk(path));
        }
        boolean independent = false;
        for (Path name : file) {
            independent |= name.toString().equals(INDEPENDENT);
        }
        return new Folder(file.getFileName().toString(), independent, files);
    }

    /** A folder that is not on disk: the name of the definition, and the content of all files by their names. */
    public static Folder of(String definition, Map<String, byte[]> contents) {
        Map<String, Content> files = new LinkedHashMap<>();
        contents.forEach((name, bytes) -> files.put(name, new InMemory(bytes)));
        return new Folder(definition, false, files);
    }

    private record OnDisk(Path path) implements Content {
        @Override
        public boolean isFile() {
            return Files.isRegularFile(path);
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(path);
        }
    }

    private static final class InMemory implements Content {
        private final byte[] bytes;

        private InMemory(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public boolean isFile() {
            return true;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** The name of the definition's file. */
    public String definition() {
        return definition;
    }

    /** Whether it lies among the connectors of independent publishers. */
    public boolean isIndependent() {
        return independent;
    }

    /** The names of all files, those of the definition and the properties too, in their order. */
    public List<String> names() {
        return those(name -> true);
    }

    /** The names of the files that have this name but for its case, in their order. */
    public List<String> called(String name) {
        return those(name::equalsIgnoreCase);
    }

    /** The names of the files whose name ends so but for its case, in their order. */
    public List<String> endingIn(String ending) {
        String folded = ending.toLowerCase(Locale.ROOT);
        return those(name -> name.toLowerCase(Locale.ROOT).endsWith(folded));
    }

    /** The name of the first file that has this name but for its case. */
    public Optional<String> find(String name) {
        List<String> called = called(name);
        return called.isEmpty() ? Optional.empty() : Optional.of(called.get(0));
    }

    private List<String> those(Predicate<String> wanted) {
        List<String> those = new ArrayList<>();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            if (wanted.test(file.getKey()) && file.getValue().isFile()) {
                those.add(file.getKey());
            }
        }
        return List.copyOf(those);
    }

    /** The size of a file in bytes; 0 for one that is not there or cannot be read. */
    public long size(String name) {
        Content content = files.get(name);
        try {
            return content == null || !content.isFile() ? 0 : content.size();
        } catch (IOException e) {
            return 0;
        }
    }

    /** The content of a file; empty for one that is not there or cannot be read. */
    public Optional<byte[]> content(String name) {
        Content content = files.get(name);
        try {
            return content == null || !content.isFile() ? Optional.empty() : Optional.of(content.bytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
