package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of a file that is being received: into memory while they are few, then into a temporary file. Closed
 * without {@link #finish()}, nothing of it stays.
 */
final class Spool extends OutputStream {
    private static final int FIRST = 2048;
    private static final int LAST = 64;
    private static final int CHUNK = 24 * 1024;

    private final ContentScope scope;
    private byte[] buffer = new byte[0];
    private int used;
    private long stored;
    private @Nullable TemporaryFile file;

    Spool(ContentScope scope) {
        this.scope = scope;
    }

    @Override
    public void write(int b) throws IOException {
        if (used == buffer.length) {
            makeRoom(1);
        }
        buffer[used++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (buffer.length - used < length) {
            makeRoom(length);
        }
        if (file != null && length >= buffer.length) {
            file.append(bytes, offset, length);
            stored += length;
            return;
        }
        System.arraycopy(bytes, offset, buffer, used, length);
        used += length;
    }

    private void makeRoom(int length) throws IOException {
        ContentLimits limits = scope.limits();
        long size = stored + used + length;
        if (size > limits.maxFileBytes()) {
            throw ContentTooLargeException.file(limits.maxFileBytes());
        }
        if (file == null && size <= limits.memoryBytes()) {
            // Room for the last group, too, which comes alone.
            int wanted = Math.max(FIRST, Math.max((int) size + LAST, 2 * buffer.length));
            buffer = Arrays.copyOf(
                    buffer, (int) Math.min(Math.min(wanted, limits.memoryBytes()), limits.maxFileBytes()));
            return;
        }
        flushToFile();
    }

    private void flushToFile() throws IOException {
        TemporaryFile target = file;
        if (target == null) {
            target = scope.temporaryFile();
            file = target;
        }
        target.append(buffer, 0, used);
        stored += used;
        used = 0;
        if (buffer.length < CHUNK) {
            buffer = new byte[CHUNK];
        }
    }

    /** What was written. */
    ContentSource finish() throws IOException {
        if (stored + used > scope.limits().maxFileBytes()) {
            throw ContentTooLargeException.file(scope.limits().maxFileBytes());
        }
        if (file == null) {
            boolean wasteful = buffer.length - used > used / 8 + LAST;
            return new MemorySource(wasteful ? Arrays.copyOf(buffer, used) : buffer, used);
        }
        flushToFile();
        TemporaryFile finished = file;
        file = null;
        return finished;
    }

    /** Writes the bytes as base64 text; their number is a multiple of three. */
    void encodeTo(Spool text) throws IOException {
        if (file != null) {
            flushToFile();
        }
        byte[] bytes = new byte[CHUNK];
        try (InputStream in = file == null ? new MemorySource(buffer, used).open() : file.open()) {
            for (int count = in.readNBytes(bytes, 0, CHUNK); count > 0; count = in.readNBytes(bytes, 0, CHUNK)) {
                text.write(Base64.getEncoder().encode(count == CHUNK ? bytes : Arrays.copyOf(bytes, count)));
            }
        }
    }

    @Override
    public void close() {
        if (file != null) {
            scope.discard(file);
            file = null;
        }
    }
}
