package dev.flowconnector.core.operation;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a caller waits between two questions: the header {@code Retry-After}, in whole seconds and never less than
 * one, since readers ignore 0 and fractions. Immutable.
 */
public final class RetryAfter {
    static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int PART_OF_AGE = 4;

    private final Duration shortest;
    private final Duration longest;
    private final int jitterPercent;

    private RetryAfter(Duration shortest, Duration longest, int jitterPercent) {
        this.shortest = wholeSeconds(shortest, "shortest");
        this.longest = wholeSeconds(longest, "longest");
        this.jitterPercent = jitterPercent;
        if (longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException(
                    "longest must not be less than shortest: '" + longest + "' < '" + shortest + "'");
        }
        if (jitterPercent < 0 || jitterPercent > 100) {
            throw new IllegalArgumentException("jitter must be from 0 to 100 percent: '" + jitterPercent + "'");
        }
    }

    /** Always the same. */
    public static RetryAfter fixed(Duration time) {
        return new RetryAfter(time, time, 0);
    }

    /**
     * A quarter of the operation's age, within two bounds: short work is seen soon, long work is not asked often.
     *
     * @param shortest the first answer, and the least
     * @param longest the most
     */
    public static RetryAfter growing(Duration shortest, Duration longest) {
        return new RetryAfter(shortest, longest, 0);
    }

    /** The same with up to {@code percent} more at random, so that callers who came together do not stay together. */
    public RetryAfter withJitter(int percent) {
        return new RetryAfter(shortest, longest, percent);
    }

    /** The waiting time for an operation of a certain age. */
    Duration at(Duration age) {
        long seconds = Math.min(Math.max(age.toSeconds() / PART_OF_AGE, shortest.toSeconds()), longest.toSeconds());
        long most = seconds * jitterPercent / 100;
        return Duration.ofSeconds(
                most == 0 ? seconds : seconds + ThreadLocalRandom.current().nextLong(most + 1));
    }

    static Duration wholeSeconds(Duration time, String what) {
        Objects.requireNonNull(time, what);
        if (time.toSeconds() < 1 || !time.equals(Duration.ofSeconds(time.toSeconds()))) {
            throw new IllegalArgumentException(what + " must be whole seconds, at least 1: '" + time + "'");
        }
        return time;
    }
}
