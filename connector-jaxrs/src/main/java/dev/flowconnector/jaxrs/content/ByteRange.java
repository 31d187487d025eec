package dev.flowconnector.jaxrs.content;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, section 14): from the first to the last byte, both counted from 0.
 *
 * @param first position of the first byte
 * @param last position of the last byte, never before the first; behind the end of the file if the range cannot be
 *     satisfied
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE =
            Pattern.compile("bytes=[ \\t]*([0-9]*)-([0-9]*)[ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE - 1);

    /**
     * Reads the header {@code Range} for a file of a size.
     *
     * @return empty if the whole file is the answer: several ranges, another unit, or no range at all
     */
    static Optional<ByteRange> parse(String header, long size) {
        Matcher range = SINGLE.matcher(header);
        if (size == 0
                || !range.matches()
                || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long suffix = number(range.group(2));
            return Optional.of(
                    suffix == 0 ? new ByteRange(size, size) : new ByteRange(Math.max(0, size - suffix), size - 1));
        }
        long first = number(range.group(1));
        long last = range.group(2).isEmpty() ? Math.max(first, size - 1) : number(range.group(2));
        if (last < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, first < size ? Math.min(last, size - 1) : last));
    }

    private static long number(String digits) {
        return new BigInteger(digits).min(LONGEST).longValueExact();
    }

    long length() {
        return last - first + 1;
    }

    boolean isWithin(long size) {
        return last < size;
    }

    /** The value of {@code Content-Range}. */
    String contentRange(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
