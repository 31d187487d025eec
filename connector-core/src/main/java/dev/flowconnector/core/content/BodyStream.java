package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * The body of a request, from which a file can be taken although a parser is reading it already: what the parser has
 * read ahead is given back first, and what follows the file afterwards.
 */
final class BodyStream extends InputStream {
    private final InputStream body;
    private final OptionalLong length;
    private byte[] returned = new byte[0];
    private int next;
    private long received;
    private long limit = Long.MAX_VALUE;
    private byte[] sign = returned;

    /** A body, with the number of bytes that its sender announced, if known. */
    BodyStream(InputStream body, OptionalLong length) {
        this.body = body;
        this.length = length;
    }

    /** From now on the body must not be larger. */
    void limit(long bytes) throws IOException {
        limit = bytes;
        if (length.orElse(0) > limit) {
            throw ContentTooLargeException.request(limit);
        }
        checkLimit();
    }

    /**
     * Whether what a parser reads from is this stream, perhaps behind a wrapper that hands everything through: an
     * array that went in there comes out here.
     */
    boolean feeds(InputStream source) throws IOException {
        if (source == this) {
            return true;
        }
        byte[] sent = new byte[0];
        source.read(sent, 0, 0);
        return sign == sent;
    }

    /** How many bytes are still to be read, if the sender announced it; it may be wrong. */
    OptionalLong remaining() {
        return length.isPresent()
                ? OptionalLong.of(Math.max(0, length.getAsLong() - received) + returned.length - next)
                : length;
    }

    /** Takes bytes back in one piece, to be read next. */
    OutputStream returning() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) {
                unread(bytes, offset, offset + count);
            }
        };
    }

    /** Gives bytes back, to be read next. */
    void unread(byte[] bytes, int from, int to) {
        int left = returned.length - next;
        byte[] all = new byte[to - from + left];
        System.arraycopy(bytes, from, all, 0, to - from);
        System.arraycopy(returned, next, all, to - from, left);
        returned = all;
        next = 0;
    }

    @Override
    public int read() throws IOException {
        if (next < returned.length) {
            return returned[next++] & 0xFF;
        }
        int b = body.read();
        if (b >= 0) {
            received++;
            checkLimit();
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            sign = bytes;
            return 0;
        }
        if (next < returned.length) {
            int count = Math.min(length, returned.length - next);
            System.arraycopy(returned, next, bytes, offset, count);
            next += count;
            return count;
        }
        int count = body.read(bytes, offset, length);
        if (count > 0) {
            received += count;
            checkLimit();
        }
        return count;
    }

    private void checkLimit() throws IOException {
        if (received > limit) {
            throw ContentTooLargeException.request(limit);
        }
    }

    @Override
    public int available() throws IOException {
        return next < returned.length ? returned.length - next : body.available();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
