package dev.flowconnector.swagger.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes files so that a reader sees the old or the new content and never half of it. Only what changed is written;
 * what an earlier run wrote and this one does not is removed, other files are left alone.
 */
final class FolderWriter {
    private static final String MANIFEST = ".connector-files";

    private final Path root;

    FolderWriter(Path root) {
        this.root = root;
    }

    /** Whether anything changed. */
    boolean write(Map<String, byte[]> files) throws IOException {
        boolean changed = false;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            changed |= write(root.resolve(file.getKey()), file.getValue());
        }
        Set<String> stale = new LinkedHashSet<>(manifest());
        stale.removeAll(files.keySet());
        for (String name : stale) {
            changed |= remove(name);
        }
        String names = String.join("\n", new TreeSet<>(files.keySet())) + "\n";
        write(root.resolve(MANIFEST), names.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    /** Writes one file unless it has the content already; whether it was written. */
    static boolean write(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("There is no folder for " + file);
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            Files.write(temporary, content);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return true;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<String> manifest() throws IOException {
        try {
            return Files.readAllLines(root.resolve(MANIFEST), StandardCharsets.UTF_8);
        } catch (NoSuchFileException firstRun) {
            return List.of();
        }
    }

    private boolean remove(String name) throws IOException {
        Path file = root.resolve(name).normalize();
        if (name.isBlank() || !file.startsWith(root.normalize()) || file.equals(root.normalize())) {
            return false; // somebody edited the list
        }
        boolean removed = Files.isRegularFile(file) && Files.deleteIfExists(file);
        Path folder = file.getParent();
        if (removed && folder != null && !folder.equals(root.normalize())) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException holdsOtherFiles) {
                return true;
            }
        }
        return removed;
    }
}
