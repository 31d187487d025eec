package dev.flowconnector.core.content;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of a string of JSON, eight bytes at once. */
final class Quotes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long QUOTES = ONES * '"';

    private Quotes() {}

    /** The position of the first quote, or the end if there is none before it. */
    static int first(byte[] bytes, int end) {
        int at = 0;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            // A byte is zero where a quote is; only then does it borrow from its highest bit.
            long differences = (long) LONGS.get(bytes, at) ^ QUOTES;
            long zeros = (differences - ONES) & ~differences & (ONES << 7);
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
        }
        while (at < end && bytes[at] != '"') {
            at++;
        }
        return at;
    }
}
