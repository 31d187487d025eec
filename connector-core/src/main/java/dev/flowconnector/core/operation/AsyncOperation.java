package dev.flowconnector.core.operation;

import java.time.Duration;
import java.util.Objects;

/**
 * A long operation with a result of type {@code R}: the method answers 202 at once and the result is fetched later.
 *
 * <p>A resource method returns what {@link Operations#start} gives it:
 *
 * <pre>{@code
 * @POST
 * public AsyncOperation<Report> analyse(Analysis analysis) {
 *     return operations.start(() -> analyser.analyse(analysis));
 * }
 * }</pre>
 *
 * <p>The caller then reads the status URL until it answers 200 with the same body that a quick method would have
 * returned. Instances are immutable.
 *
 * @param <R> type of the result
 */
// R is for the reader of the method's signature: the generator writes it as the schema of the result.
@SuppressWarnings("UnusedTypeParameter")
public final class AsyncOperation<R> {
    private final String id;
    private final Duration retryAfter;

    private AsyncOperation(String id, Duration retryAfter) {
        this.id = Objects.requireNonNull(id, "id");
        this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
    }

    /**
     * An operation that was accepted.
     *
     * @param id names the operation in the store that {@link Operations#status} reads
     * @param retryAfter how long the caller waits before it asks
     */
    public static <R> AsyncOperation<R> accepted(String id, Duration retryAfter) {
        return new AsyncOperation<>(id, retryAfter);
    }

    /** Name of the operation. */
    public String id() {
        return id;
    }

    /** How long the caller waits before it asks. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
