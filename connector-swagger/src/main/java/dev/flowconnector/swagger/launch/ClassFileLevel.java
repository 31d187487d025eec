package dev.flowconnector.swagger.launch;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class file and the Java release that it needs.
 *
 * @param file the class file
 * @param release feature number of the oldest Java that can load it
 */
public record ClassFileLevel(Path file, int release) {
    private static final int MAGIC = 0xCAFEBABE;
    /** Class files of Java 1.0 have major version 44; each feature release adds one. */
    private static final int MAJOR_OF_RELEASE_ZERO = 44;

    /** The first class file below the directories that this JVM cannot load. */
    public static Optional<ClassFileLevel> newerThanThisJvm(List<Path> classDirectories) {
        return newerThan(Runtime.version().feature(), classDirectories);
    }

    static Optional<ClassFileLevel> newerThan(int release, List<Path> classDirectories) {
        Search search = new Search(release);
        for (Path directory : classDirectories) {
            if (Files.isDirectory(directory) && search.found == null) {
                try {
                    Files.walkFileTree(directory, search);
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read the class files below " + directory, e);
                }
            }
        }
        return Optional.ofNullable(search.found);
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final int release;
        private @Nullable ClassFileLevel found;

        private Search(int release) {
            this.release = release;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            // META-INF/versions holds variants that only newer JVMs look at.
            return directory.endsWith("META-INF") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            if (!name.endsWith(".class") || name.equals("module-info.class")) {
                return FileVisitResult.CONTINUE;
            }
            try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
                if (attributes.size() >= 8 && in.readInt() == MAGIC) {
                    in.readUnsignedShort(); // minor version
                    int needed = in.readUnsignedShort() - MAJOR_OF_RELEASE_ZERO;
                    if (needed > release) {
                        found = new ClassFileLevel(file, needed);
                        return FileVisitResult.TERMINATE;
                    }
                }
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
