package dev.flowconnector.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Remembers in a file what the last run read and wrote. Files count by path, size and time of the last change; the
 * result counts too, so that a deleted or edited connector is made again.
 */
final class UpToDate {
    private final Path record;
    private final Path result;
    private final String inputs;

    /**
     * Takes the state before the run.
     *
     * @param record file to remember in
     * @param result folder that the run writes
     * @param files files and directories that the run reads; they may be absent
     * @param values everything else that decides about the result
     */
    UpToDate(Path record, Path result, Collection<Path> files, String values) throws IOException {
        this.record = record;
        this.result = result;
        this.inputs = digest(files, values);
    }

    /** Whether a run would do the same as the last one. */
    boolean isUnchanged() throws IOException {
        return Files.isDirectory(result)
                && Files.isRegularFile(record)
                && Files.readString(record).equals(state());
    }

    /** Remembers a run that ended well. */
    void remember() throws IOException {
        Files.createDirectories(record.getParent());
        Files.writeString(record, state());
    }

    /** Forgets the last run: the next one shall not be skipped. */
    void forget() throws IOException {
        Files.deleteIfExists(record);
    }

    private String state() throws IOException {
        return inputs + "\n" + digest(List.of(result), "") + "\n";
    }

    private static String digest(Collection<Path> files, String values) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path root : files) {
            lines.add(root.toString());
            if (Files.exists(root)) {
                Files.walkFileTree(root, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        lines.add(file + "|" + attributes.size() + "|"
                                + attributes.lastModifiedTime().toMillis());
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        MessageDigest digest = sha256();
        Stream.concat(lines.stream().sorted(), Stream.of(values))
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
