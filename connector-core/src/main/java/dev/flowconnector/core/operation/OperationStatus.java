package dev.flowconnector.core.operation;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** What the status URL of a long operation answers. */
public sealed interface OperationStatus {

    /**
     * The work waits or goes on: 202 with {@code Location} and {@code Retry-After}.
     *
     * @param state {@code queued} or {@code running}
     * @param retryAfter how long the caller waits before it asks again; whole seconds, at least one
     * @param progress how far it has come, if that is known; it becomes a small JSON body
     */
    record Pending(State state, Duration retryAfter, Optional<Progress> progress) implements OperationStatus {
        /** Checks the waiting time. */
        public Pending {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(progress, "progress");
            RetryAfter.wholeSeconds(retryAfter, "retryAfter");
        }
    }

    /**
     * The work is done: 200 with the body that a quick method would have had.
     *
     * @param result what a quick method would have returned; absent when it would have returned nothing. Text is answered
     *     as it is, as {@code text/plain}; a {@code BinaryContent} has the media type that it says.
     */
    record Succeeded(Optional<?> result) implements OperationStatus {}

    /**
     * The work failed, and would fail again: a 4xx with the common error body.
     *
     * @param status from 400 to 499, but not 408 and 429, which are asked again
     * @param code what went wrong, for programs
     * @param message what went wrong, for people
     * @param errorId what the maker quotes and the log knows
     */
    record Failed(int status, String code, String message, String errorId) implements OperationStatus {
        /** Checks the status. */
        public Failed {
            OperationFailedException.checkStatus(status);
        }
    }

    /** Somebody ended the work before it was done: 409 with the common error body. */
    record Cancelled() implements OperationStatus {}

    /** Whether the work has begun. */
    enum State {
        /** It waits for a free thread. */
        QUEUED,
        /** It goes on. */
        RUNNING
    }

    /**
     * How far the work has come.
     *
     * @param percent from 0 to 100
     * @param message what is being done, for people; may be empty
     */
    record Progress(int percent, String message) {}

    /** The work goes on. */
    static OperationStatus running(Duration retryAfter) {
        return new Pending(State.RUNNING, retryAfter, Optional.empty());
    }

    /** The work is done. */
    static OperationStatus succeeded(Object result) {
        return new Succeeded(Optional.of(result));
    }

    /** The work failed for good. */
    static OperationStatus failed(int status, String code, String message) {
        return new Failed(status, code, message, "");
    }
}
