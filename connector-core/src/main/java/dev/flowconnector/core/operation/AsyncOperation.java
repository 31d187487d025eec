package dev.flowconnector.core.operation;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A long operation with a result of type {@code R}: the method answers 202 at once and the result is fetched later.
 *
 * <p>A resource method returns what {@link Operations} gives it:
 *
 * <pre>{@code
 * @POST
 * public AsyncOperation<Report> analyse(Analysis analysis) {
 *     return operations.start(AnalyseJob.class, analysis);
 * }
 * }</pre>
 *
 * <p>or, where another system runs the work, the place at which the application itself tells how it goes:
 *
 * <pre>{@code
 * @POST
 * public AsyncOperation<Report> analyse(Analysis analysis) {
 *     return AsyncOperation.at("/analyses/" + queue.add(analysis), Duration.ofSeconds(10));
 * }
 * }</pre>
 *
 * <p>On the wire this is {@code 202 Accepted} with an absolute {@code Location} and {@code Retry-After} in seconds. The
 * caller then reads that URL until it answers 200 with the same body that a quick method would have returned. Instances
 * are immutable.
 *
 * @param <R> type of the result
 * @see <a href="https://learn.microsoft.com/azure/logic-apps/logic-apps-create-api-app">The asynchronous pattern</a>
 */
// R is for the reader of the method's signature: the generator writes it as the schema of the result.
@SuppressWarnings("UnusedTypeParameter")
public final class AsyncOperation<R> {
    private final String id;
    private final Duration retryAfter;
    private final @Nullable URI location;
    private final @Nullable OperationStatus outcome;

    private AsyncOperation(String id, Duration retryAfter, @Nullable URI location, @Nullable OperationStatus outcome) {
        this.id = Objects.requireNonNull(id, "id");
        this.retryAfter = RetryAfter.wholeSeconds(retryAfter, "retryAfter");
        this.location = location;
        this.outcome = outcome;
    }

    /**
     * An operation that was accepted and that the {@link OperationStatusSource} of the runtime knows.
     *
     * @param id names the operation in that source
     * @param retryAfter how long the caller waits before it asks; whole seconds, at least one
     */
    public static <R> AsyncOperation<R> accepted(String id, Duration retryAfter) {
        return new AsyncOperation<>(id, retryAfter, null, null);
    }

    /**
     * An operation whose status the application answers itself. That resource returns the same while the work goes on,
     * and the plain result when it is done.
     *
     * @param location path below the public base URL of the application, such as {@code /analyses/42}, or a URL with the
     *     scheme, host and port of that base URL. With any other, the request ends with 500: the platform asks without
     *     credentials, and the address of a status is that of the connector.
     * @param retryAfter how long the caller waits before it asks; whole seconds, at least one
     * @throws IllegalArgumentException if {@code location} is neither, has a user, a fragment or {@code ..}
     */
    public static <R> AsyncOperation<R> at(String location, Duration retryAfter) {
        return new AsyncOperation<>(location, retryAfter, StatusLocation.of(location), null);
    }

    /** An operation that ended while its caller waited; the answer is its outcome and not 202. */
    static <R> AsyncOperation<R> ended(String id, OperationStatus outcome) {
        return new AsyncOperation<>(id, RetryAfter.SHORTEST, null, outcome);
    }

    /** Name of the operation; of one {@link #at at a location}, that location. */
    public String id() {
        return id;
    }

    /** How long the caller waits before it asks. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** Where the application itself answers the status, if it does. */
    public Optional<URI> location() {
        return Optional.ofNullable(location);
    }

    /** How it ended, if it did so before the first answer. */
    public Optional<OperationStatus> outcome() {
        return Optional.ofNullable(outcome);
    }
}
