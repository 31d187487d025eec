package dev.flowconnector.jaxrs.content;

import java.io.InputStream;

/** A file of zeros that takes no memory. */
final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
        this.left = size;
    }

    @Override
    public int read() {
        return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int count = (int) Math.min(length, left);
        java.util.Arrays.fill(bytes, offset, offset + count, (byte) 0);
        left -= count;
        return count;
    }
}
