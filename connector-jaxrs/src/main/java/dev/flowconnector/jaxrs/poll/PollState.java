package dev.flowconnector.jaxrs.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.trigger.Watermark;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How far a flow has come: all up to a floor is done with, and so is what is remembered above it.
 *
 * @param floor nothing at or below it is delivered any more
 * @param done {@link #entry entries} of items above the floor that are not to be delivered again
 */
record PollState(Watermark floor, Set<String> done) {
    // 48 bits: that one of 128 entries hides another item happens once in 10^12 items.
    private static final int HASH_BYTES = 6;
    private static final int HASH_CHARACTERS = 8;

    /** Copies the set, in its order. */
    PollState {
        done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
    }

    /** Short, whatever the ids are, since a URL carries many of them: a hash, then the second in base 36. */
    static String entry(Watermark mark) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((mark.time() + " " + mark.id()).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES))
                    + Long.toString(mark.time().getEpochSecond(), Character.MAX_RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether an entry is of an item that may be older than a time. */
    static boolean isBefore(Instant time, String entry) {
        return Long.parseLong(entry.substring(HASH_CHARACTERS), Character.MAX_RADIX) < time.getEpochSecond();
    }
}
