package dev.flowconnector.core.operation;

import java.time.Duration;

/** What is known of a long operation. */
public sealed interface OperationStatus {

    /**
     * The work goes on.
     *
     * @param retryAfter how long the caller waits before it asks again
     */
    record Running(Duration retryAfter) implements OperationStatus {}

    /**
     * The work is done.
     *
     * @param result what a quick method would have returned
     */
    record Succeeded(Object result) implements OperationStatus {}

    /**
     * The work failed, and would fail again.
     *
     * @param code what went wrong, for programs
     * @param message what went wrong, for people
     */
    record Failed(String code, String message) implements OperationStatus {}
}
