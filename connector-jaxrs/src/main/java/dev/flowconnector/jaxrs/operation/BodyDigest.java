package dev.flowconnector.jaxrs.operation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** Digests a body while whoever binds it reads it: it is never kept for this. */
final class BodyDigest extends FilterInputStream {
    /** What a parser may leave unread: a line end, an epilogue. More would be read for nothing. */
    private static final int LONGEST_REST = 64 * 1024;

    private final MessageDigest digest;
    private final BoundaryFilter sink;
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
        int read = super.read(target, offset, length);
        if (read < 0) {
            complete = true;
        } else {
            sink.update(target, offset, read);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        // Skipped bytes belong to the content, too.
        return readNBytes((int) Math.min(count, LONGEST_REST)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            drain();
            closed = true;
            super.close();
        }
    }

    /** The digest of the whole body; absent if somebody left more than a little of it unread. */
    Optional<byte[]> whole() throws IOException {
        if (!closed) {
            drain();
        }
        if (!complete) {
            return Optional.empty();
        }
        sink.end();
        return Optional.of(digest.digest());
    }

    private void drain() throws IOException {
        byte[] rest = new byte[8 * 1024];
        int total = 0;
        while (!complete && total <= LONGEST_REST) {
            total += Math.max(0, read(rest, 0, rest.length));
        }
    }
}
