package dev.flowconnector.core.operation.store;

import java.time.Instant;

/**
 * Questions about an operation.
 *
 * @param first the first question, which proves that the caller knows the status URL
 * @param last the latest question
 * @param count how many there were
 */
public record Polls(Instant first, Instant last, long count) {
    /** These and one more. */
    public Polls and(Instant poll) {
        return new Polls(first, poll, count + 1);
    }

    /** The first question. */
    public static Polls first(Instant poll) {
        return new Polls(poll, poll, 1);
    }
}
