package dev.flowconnector.core.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to an operation. It carries no input, result or secret.
 *
 * @param kind what happened
 * @param operationId name of the operation
 * @param handler stable name of the handler; {@code lambda} for work without a name
 * @param principal who asked, if somebody was signed in
 * @param correlation ids by which the caller knows its request, by header name
 * @param attempt which attempt; 0 before the first
 * @param at when it happened
 * @param age time since the operation was accepted
 * @param detail more, such as the code of a failure; may be empty
 */
public record OperationEvent(
        Kind kind,
        String operationId,
        String handler,
        Optional<String> principal,
        Map<String, String> correlation,
        int attempt,
        Instant at,
        Duration age,
        String detail) {

    /** What can happen. */
    public enum Kind {
        /** It was accepted. */
        SUBMITTED,
        /** Its request came again; the caller got the same URL. */
        REPEATED,
        /** A request was refused because of a limit; there is no operation. */
        REFUSED,
        /** A handler begins. */
        STARTED,
        /** The status was asked for. */
        POLLED,
        /** It has a result. */
        SUCCEEDED,
        /** It failed for good. */
        FAILED,
        /** Somebody ended it. */
        CANCELLED,
        /** Its attempt was given up, because the process ends or a lease did. */
        INTERRUPTED,
        /** Its retention is over. */
        REMOVED,
        /** It was removed before its retention was over, because too many are kept or they keep too much. */
        DROPPED;

        /** Whether the operation has ended with this. */
        public boolean isEnd() {
            return this == SUCCEEDED || this == FAILED || this == CANCELLED;
        }
    }
}
