package dev.flowconnector.jaxrs.operation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Digests a body while whoever binds it reads it: it is never kept for this. Only what is still unread when the digest
 * is asked for is read ahead, as far as it is little, and given to the reader afterwards.
 */
final class BodyDigest extends FilterInputStream {
    /** What a parser may leave unread: a line end, an epilogue. More would be read for nothing. */
    private static final int LONGEST_REST = 64 * 1024;

    private final MessageDigest digest;
    private final BoundaryFilter sink;
    private byte[] ahead = new byte[0];
    private int taken;
    private boolean complete;
    private boolean closed;

    BodyDigest(InputStream body, MessageDigest digest, BoundaryFilter sink) {
        super(body);
        this.digest = digest;
        this.sink = sink;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int waiting = ahead.length - taken;
        if (waiting == 0) {
            return digested(target, offset, length);
        }
        int count = Math.min(length, waiting);
        System.arraycopy(ahead, taken, target, offset, count);
        taken += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return ahead.length - taken + super.available();
    }

    @Override
    public long skip(long count) throws IOException {
        // Skipped bytes belong to the content, too.
        return readNBytes((int) Math.max(0, Math.min(count, LONGEST_REST))).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            lookAhead();
            ahead = new byte[0];
            taken = 0;
            closed = true;
            super.close();
        }
    }

    /** The digest of the whole body; absent if somebody left more than a little of it unread. May be asked for once. */
    Optional<byte[]> whole() throws IOException {
        if (!closed) {
            lookAhead();
        }
        if (!complete) {
            return Optional.empty();
        }
        sink.end();
        return Optional.of(digest.digest());
    }

    private int digested(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count < 0) {
            complete = true;
        } else {
            sink.update(target, offset, count);
        }
        return count;
    }

    private void lookAhead() throws IOException {
        byte[] rest = Arrays.copyOfRange(ahead, taken, Math.max(ahead.length, taken + 512));
        int length = ahead.length - taken;
        while (!complete && length <= LONGEST_REST) {
            if (length == rest.length) {
                rest = Arrays.copyOf(rest, Math.min(2 * length, LONGEST_REST + 1));
            }
            length += Math.max(0, digested(rest, length, rest.length - length));
        }
        ahead = Arrays.copyOf(rest, length);
        taken = 0;
    }
}
