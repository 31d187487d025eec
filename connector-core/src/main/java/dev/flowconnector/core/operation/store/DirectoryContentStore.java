package dev.flowconnector.core.operation.store;

import dev.flowconnector.core.content.BinaryContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One file for each content. A file gets its name only when it is whole and on the disk, so a crash leaves no half of one;
 * the half that it leaves under another name is deleted at the next start. Files of anybody else in the directory are not
 * touched.
 */
final class DirectoryContentStore implements ContentStore {
    private static final System.Logger LOG = System.getLogger(ContentStore.class.getName());
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final String WHOLE = ".content";
    private static final String PART = ".content-part";
    /** A copy that nobody has added to for so long has no process any more. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final Path directory;
    /** Held while the process lives, where the directory is its own. */
    private @Nullable FileChannel own;

    DirectoryContentStore(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        delete("*" + PART, InstantSource.system().instant().minus(ABANDONED));
    }

    @Override
    public void save(String id, BinaryContent content) throws IOException {
        Path file = file(id);
        if (Files.exists(file)) {
            throw new IllegalArgumentException("A content with this id exists: '" + id + "'");
        }
        Path part = Files.createTempFile(directory, "", PART);
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.transferTo(out);
            }
            force(part, StandardOpenOption.WRITE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                force(directory, StandardOpenOption.READ);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Waits until the system has written it: the answer says that the file is kept. */
    private static void force(Path path, StandardOpenOption option) throws IOException {
        // An interrupted thread cannot use a channel.
        boolean interrupted = Thread.interrupted();
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public Optional<BinaryContent> open(String id) throws IOException {
        Path file = file(id);
        return Files.exists(file)
                ? Optional.of(BinaryContent.of(() -> Files.newInputStream(file), Files.size(file)))
                : Optional.empty();
    }

    @Override
    public void delete(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    @Override
    public void clear() throws IOException {
        if (isOwn()) {
            delete("*{" + WHOLE + "," + PART + "}", Instant.MAX);
        } else {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Another service uses the directory ''{0}'', so what an earlier process left there stays. Operations"
                            + " in memory need a directory of their own.",
                    directory);
        }
    }

    /** Whether no other process, and no other store in this one, has the directory for itself. */
    private synchronized boolean isOwn() throws IOException {
        if (own == null) {
            FileChannel lock =
                    FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (lock.tryLock() == null) {
                    lock.close();
                    return false;
                }
            } catch (OverlappingFileLockException e) {
                lock.close();
                return false;
            }
            own = lock;
        }
        return true;
    }

    private void delete(String names, Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, names)) {
            for (Path file : files) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                } catch (NoSuchFileException e) {
                    // Its process has finished it, or another node was faster.
                }
            }
        }
    }

    private Path file(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A content's id has letters, digits, '-' and '_' only, at most 200: '" + id + "'");
        }
        return directory.resolve(id + WHOLE);
    }
}
