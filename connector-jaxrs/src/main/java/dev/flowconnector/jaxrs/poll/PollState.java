package dev.flowconnector.jaxrs.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.trigger.Watermark;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a flow has come: all up to a floor is done with, and so is what is remembered above it.
 *
 * @param floor nothing at or below it is delivered any more
 * @param done items above the floor that are not to be delivered again
 */
record PollState(Watermark floor, Set<Entry> done) {
    private static final int ENTRY_BYTES = Long.BYTES;
    private static final int MOST_SECONDS = 0xffff;

    /** Copies the set, in its order. */
    PollState {
        done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
    }

    /**
     * An item, in as few bytes as will do, since a URL carries many.
     *
     * @param hash 48 bits of its place: that one of 128 entries hides another item happens once in 10^12 items
     * @param second its time
     */
    record Entry(long hash, long second) {
        static Entry of(Watermark mark) {
            try {
                byte[] digest =
                        MessageDigest.getInstance("SHA-256").digest((mark.time() + " " + mark.id()).getBytes(UTF_8));
                return new Entry(
                        ByteBuffer.wrap(digest).getLong() >>> Short.SIZE,
                        mark.time().getEpochSecond());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }

        /** Whether the item may be older than a time. */
        boolean isBefore(Instant time) {
            return second < time.getEpochSecond();
        }

        /** The time is not part of it: it travels with a limit. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && entry.hash == hash;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(hash);
        }
    }

    /** What is remembered, as it travels: for each its hash and its seconds after the floor. */
    String packed() {
        ByteBuffer bytes = ByteBuffer.allocate(done.size() * ENTRY_BYTES);
        for (Entry entry : done) {
            long after = Math.max(0, entry.second() - floor.time().getEpochSecond());
            bytes.putLong((entry.hash() << Short.SIZE) | Math.min(after, MOST_SECONDS));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * A state that travelled.
     *
     * @throws IllegalArgumentException if nothing of ours is packed there
     */
    static PollState of(Watermark floor, String packed) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(packed));
        if (bytes.remaining() % ENTRY_BYTES != 0) {
            throw new IllegalArgumentException("Not the size of whole entries");
        }
        Set<Entry> done = new LinkedHashSet<>();
        while (bytes.hasRemaining()) {
            long entry = bytes.getLong();
            done.add(new Entry(entry >>> Short.SIZE, floor.time().getEpochSecond() + (entry & MOST_SECONDS)));
        }
        return new PollState(floor, done);
    }
}
