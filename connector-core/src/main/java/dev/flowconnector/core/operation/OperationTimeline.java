package dev.flowconnector.core.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to an operation so far: the calls that no run history of the platform shows. It carries no input, result
 * or secret.
 *
 * @param operationId name of the operation
 * @param handler stable name of the handler
 * @param principal who asked, if somebody was signed in
 * @param correlation ids by which the caller knows its request, by header name
 * @param submitted when it was accepted
 * @param state where it is now, in lower case: {@code queued}, {@code running}, {@code succeeded}, {@code failed} or
 *     {@code cancelled}
 * @param steps changes of state since then, the latest {@code 32}
 * @param firstPoll when the status was first asked for, if it was
 * @param lastPoll when it was last asked for, if it was
 * @param polls how often it was asked for
 */
public record OperationTimeline(
        String operationId,
        String handler,
        Optional<String> principal,
        Map<String, String> correlation,
        Instant submitted,
        String state,
        List<Step> steps,
        Optional<Instant> firstPoll,
        Optional<Instant> lastPoll,
        long polls) {
    /** Copies what could change. */
    public OperationTimeline {
        correlation = Map.copyOf(correlation);
        steps = List.copyOf(steps);
    }

    /**
     * A change of state.
     *
     * @param at when
     * @param state the new state
     * @param attempt the attempt that it belongs to
     * @param detail more, such as the code of a failure; may be empty
     */
    public record Step(Instant at, String state, int attempt, String detail) {}
}
