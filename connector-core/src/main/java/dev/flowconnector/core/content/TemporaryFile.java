package dev.flowconnector.core.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file that nobody else sees and that cannot be left behind: where the system permits, it has no name from the
 * moment it is open, and elsewhere the system deletes it when the process ends, however it ends.
 */
final class TemporaryFile implements ContentSource {
    private static final Cleaner CLEANER = Cleaner.create();

    private static final String GONE =
            "The file is gone: it was released when its request ended, or after that by the last one who kept it. Keep it"
                    + " before its request ends, and until nobody needs it, or read it while the request runs.";

    private final OpenFile file;
    private final Cleaner.Cleanable release;
    private long size;
    private int holders;
    private volatile boolean released;

    private TemporaryFile(OpenFile file, int holders) {
        this.file = file;
        this.holders = holders;
        this.release = CLEANER.register(this, () -> close(file));
    }

    /**
     * An empty file.
     *
     * @param holders how many hold it already; it goes when the last one gives it up, or when nothing refers to it
     */
    static TemporaryFile create(Path directory, int holders) throws IOException {
        return new TemporaryFile(OpenFile.create(directory), holders);
    }

    /** Adds bytes; only before the file is read. */
    void append(byte[] bytes, int offset, int length) throws IOException {
        file.write(bytes, offset, length, size);
        size += length;
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

    private static void close(OpenFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            int count;
            try {
                count = file.read(bytes, offset, length, position);
            } catch (IOException e) {
                throw released ? new IOException(GONE, e) : e;
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
