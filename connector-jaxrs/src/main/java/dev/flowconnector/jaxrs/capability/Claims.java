package dev.flowconnector.jaxrs.capability;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a token says.
 *
 * @param lastDay the last day on which it is good, counted from 1970 in UTC; {@link #FOR_EVER} if there is none
 * @param principal mark of the only one who may use it, see {@link Principals}; empty if everybody may
 * @param subject what it permits to use
 */
record Claims(int lastDay, String principal, String subject) {
    static final int FOR_EVER = Integer.MAX_VALUE;

    private static final int DAY_SECONDS = 86_400;

    /** Whole days, so that the URL of one subject is the same all day, however often it is made. */
    static int lastDay(Instant now, Duration lifetime) {
        return Math.toIntExact(Math.floorDiv(now.plus(lifetime).getEpochSecond(), DAY_SECONDS));
    }

    boolean isExpired(Instant now) {
        return lastDay != FOR_EVER && Math.floorDiv(now.getEpochSecond(), DAY_SECONDS) > lastDay;
    }

    byte[] bytes() {
        byte[] who = principal.getBytes(US_ASCII);
        byte[] what = subject.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + 1 + who.length + what.length)
                .putInt(lastDay)
                .put((byte) who.length)
                .put(who)
                .put(what)
                .array();
    }

    /** Reads what {@link #bytes} wrote; empty for anything else. */
    static Optional<Claims> of(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            int lastDay = buffer.getInt();
            byte[] who = new byte[buffer.get() & 0xFF];
            buffer.get(who);
            byte[] what = new byte[buffer.remaining()];
            buffer.get(what);
            return Optional.of(new Claims(lastDay, new String(who, US_ASCII), new String(what, UTF_8)));
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }
}
