package dev.flowconnector.core.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file that nobody else sees and that cannot be left behind: where the system permits, it has no name from the
 * moment it is open, and elsewhere the system deletes it when the process ends, however it ends.
 */
final class TemporaryFile implements ContentSource {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final Set<OpenOption> OPTIONS = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);

    private static final String GONE =
            "The file is gone: it was released when its request ended, or after that by the last one who kept it. Keep it"
                    + " before its request ends, and until nobody needs it, or read it while the request runs.";
    private static final String INTERRUPTED =
            "The file is lost: a thread was interrupted while it read the file, which closes the file for all its readers."
                    + " Have it sent again, and do not interrupt threads that read it.";

    private final FileChannel channel;
    private final Cleaner.Cleanable release;
    private long size;
    private int holders;
    private boolean released;

    private TemporaryFile(FileChannel channel, int holders) {
        this.channel = channel;
        this.holders = holders;
        this.release = CLEANER.register(this, () -> close(channel));
    }

    /**
     * An empty file.
     *
     * @param holders how many hold it already; it goes when the last one gives it up, or when nothing refers to it
     */
    static TemporaryFile create(Path directory, int holders) throws IOException {
        Path path = directory.resolve("connector-" + UUID.randomUUID() + ".tmp");
        FileChannel channel = FileChannel.open(path, OPTIONS, attributes(directory));
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException e) {
            // The system does not delete what is open; it will when the channel or the process ends.
        }
        return new TemporaryFile(channel, holders);
    }

    private static FileAttribute<?>[] attributes(Path directory) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Adds bytes; only before the file is read. */
    void append(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        // A thread that is interrupted while it uses a channel closes it, for everybody.
        boolean interrupted = Thread.interrupted();
        try {
            while (buffer.hasRemaining()) {
                size += channel.write(buffer, size);
            }
        } finally {
            restore(interrupted);
        }
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(size);
    }

    @Override
    public InputStream open() {
        return new Reading();
    }

    @Override
    public Runnable takeOver() {
        hold();
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                giveUp(1);
            }
        };
    }

    private synchronized void hold() {
        if (released) {
            throw new IllegalStateException(GONE);
        }
        holders++;
    }

    /** So many holders need the file no longer; the last one gives the space back. */
    synchronized void giveUp(int count) {
        holders -= count;
        if (holders <= 0) {
            release();
        }
    }

    /** Gives the space back, whoever holds the file; streams that are open end with an exception. */
    synchronized void release() {
        released = true;
        release.clean();
    }

    private synchronized String whyClosed() {
        return released ? GONE : INTERRUPTED;
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads at a position of its own, so that any number of streams can be open. */
    private final class Reading extends InputStream {
        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (position >= size) {
                return -1;
            }
            boolean interrupted = Thread.interrupted();
            int count;
            try {
                count = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
            } catch (ClosedChannelException e) {
                throw new IOException(whyClosed(), e);
            } finally {
                restore(interrupted);
            }
            if (count < 0) {
                throw new EOFException("The temporary file was cut off at byte " + position + " of " + size);
            }
            position += count;
            return count;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, size - position));
            position += skipped;
            return skipped;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, size - position);
        }
    }
}
