package dev.flowconnector.core.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.OperationEvent.Kind;
import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.Polls;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.StoredOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs long work and keeps its result until it was read.
 *
 * <p>Work is accepted only when it is stored; from then on it is run at least once, its status can be read, and its
 * result stays readable for the retention time, however often it is read. Safe for use by several threads.
 */
public final class Operations implements OperationStatusSource, AutoCloseable {
    private final OperationParts parts;
    private final Runner runner;
    private final Dispatcher dispatcher;
    private final Submissions submissions;
    private final @Nullable Leases leases;
    private final Map<String, CompletableFuture<Boolean>> waiting = new ConcurrentHashMap<>();
    // Not static: two services in one process, as in tests, know nothing of each other's requests.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable RequestScope> scope = new ThreadLocal<>();

    private volatile boolean closed;

    Operations(OperationParts parts) {
        this.parts = parts;
        this.runner = new Runner(parts, this::ended);
        this.dispatcher = new Dispatcher(parts.executor(), parts.limits().running(), runner::run);
        this.submissions = new Submissions(parts, dispatcher, runner);
        if (parts.store().isDurable()) {
            this.leases = new Leases(parts, runner);
            leases.begin();
        } else {
            this.leases = null;
            parts.json().clear();
        }
    }

    /** Operations in memory with the defaults of the {@link #builder() builder}; they end with the process. */
    public static Operations inMemory() {
        return builder().build();
    }

    /** Begins with the defaults: in memory, four threads, a result kept for a day. */
    public static OperationsBuilder builder() {
        return new OperationsBuilder(new ObjectMapper());
    }

    /**
     * Begins with the mapper that the application answers with, so that the result of a long operation is written as a
     * quick method would write it.
     */
    public static OperationsBuilder builder(ObjectMapper mapper) {
        return new OperationsBuilder(mapper);
    }

    /**
     * Stores work for a handler and returns at once.
     *
     * @param handler class of a registered handler
     * @param input what it gets; files in it are taken over and need not be kept by the caller
     * @throws TooManyOperationsException if a limit is reached: 429
     * @throws IllegalArgumentException if the handler is not registered or its input cannot be stored
     */
    public <I, R> AsyncOperation<R> start(Class<? extends OperationHandler<I, R>> handler, I input) {
        refuseWhenClosed();
        return pending(submissions.submit(parts.handlers().ofClass(handler).name(), input, current()));
    }

    /**
     * Stores work for a handler and waits for it a little, without a thread: quick work is answered with 200 at once,
     * slow work with 202 when the time is over.
     *
     * @param handler class of a registered handler
     * @param input what it gets
     * @param grace how long to wait; well below the platform's 120 seconds
     */
    public <I, R> CompletionStage<AsyncOperation<R>> start(
            Class<? extends OperationHandler<I, R>> handler, I input, Duration grace) {
        AsyncOperation<R> pending = start(handler, input);
        String id = pending.id();
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        if (waiting.putIfAbsent(id, end) != null) {
            // A repetition, while the first request waits.
            return CompletableFuture.completedFuture(pending);
        }
        if (parts.store()
                .find(id)
                .filter(operation -> operation.state().isFinal())
                .isPresent()) {
            end.complete(true);
        }
        // Elsewhere than on the JDK's one timer thread, since the answer is written next.
        return end.completeOnTimeout(false, grace.toMillis(), TimeUnit.MILLISECONDS)
                .thenApplyAsync(ended -> {
                    waiting.remove(id, end);
                    return ended ? quick(pending) : pending;
                });
    }

    /**
     * Starts work that has no name, on another thread, and returns at once. It cannot be stored, so it is possible in
     * memory only. Work that fails for good throws {@link OperationFailedException}.
     *
     * @throws TooManyOperationsException if a limit is reached: 429
     * @throws IllegalStateException if operations are kept in a durable store
     */
    public <R> AsyncOperation<R> start(Callable<R> work) {
        if (parts.store().isDurable()) {
            throw new IllegalStateException("Work without a name cannot be kept in a durable store;"
                    + " make it an OperationHandler and start that");
        }
        refuseWhenClosed();
        return pending(submissions.submit(work, current()));
    }

    @Override
    public Optional<OperationStatus> poll(String id) {
        submissions.sweep();
        Instant now = parts.clock().instant();
        Optional<StoredOperation> found = found(id, now);
        found.ifPresent(operation -> {
            parts.store().polled(id, now);
            parts.events().tell(Kind.POLLED, operation, now, "");
        });
        return found.map(operation -> status(operation, now));
    }

    /** What became of an operation, without counting as a question of the platform. */
    public Optional<OperationStatus> status(String id) {
        Instant now = parts.clock().instant();
        return found(id, now).map(operation -> status(operation, now));
    }

    /**
     * Ends an operation; its status URL then answers 409. The handler's thread is interrupted if it runs on this node;
     * elsewhere the handler notices by {@link OperationContext#isCancelled()}.
     *
     * @return whether there was something to end
     */
    public boolean cancel(String id) {
        return runner.cancel(id);
    }

    /** How long a result is kept after its operation has ended. */
    public Duration retention() {
        return parts.retention();
    }

    /** What happened to an operation so far. */
    public Optional<OperationTimeline> timeline(String id) {
        return found(id, parts.clock().instant()).map(Operations::timeline);
    }

    /** What happened to the operations that were accepted last, newest first. */
    public List<OperationTimeline> timelines(int limit) {
        return parts.store().latest(limit).stream().map(Operations::timeline).toList();
    }

    /** How many operations are in each state: {@code queued}, {@code running} and so on. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        parts.store().counts().forEach((state, count) -> counts.put(lower(state), count));
        return counts;
    }

    /**
     * Says to which request the work belongs that this thread starts from now on, until the scope is closed. Adapters to a
     * web framework call this before a resource method. The scope may be closed by another thread.
     */
    public OperationScope enter(OperationRequest request) {
        RequestScope entered = new RequestScope(request, scope);
        scope.set(entered);
        return entered;
    }

    /** Adds a listener; one that is equal to another is not called twice. */
    public void listen(OperationListener listener) {
        parts.events().add(listener);
    }

    /**
     * Takes up work that a durable store holds and nobody does: called at start-up, and from time to time by whoever
     * wakes the store up.
     *
     * @return how many operations were taken up; what waits on this node already does not count
     */
    public int resume() {
        int taken = 0;
        for (StoredOperation due :
                parts.store().due(parts.clock().instant(), parts.limits().unfinished())) {
            if (dispatcher.add(due.id())) {
                taken++;
            }
        }
        return taken;
    }

    /**
     * Accepts nothing more, waits for what was accepted, and marks what is not done by then: in memory as failed, in a
     * durable store as waiting for the next process.
     */
    @Override
    public void close() {
        closed = true;
        try {
            dispatcher.awaitIdle(parts.shutdown().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        dispatcher.clear();
        runner.interruptAll();
        if (leases != null) {
            leases.close();
        }
        if (parts.executor() instanceof OwnThreads own) {
            own.shutdown();
        }
    }

    private OperationRequest current() {
        RequestScope now = scope.get();
        return now == null || now.isClosed() ? OperationRequest.UNKNOWN : now.request();
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new TooManyOperationsException(
                    "The service is stopping and accepts no work. Try again in a moment.", RetryAfter.SHORTEST);
        }
    }

    private <R> AsyncOperation<R> pending(StoredOperation operation) {
        Duration age =
                Duration.between(operation.submission().at(), parts.clock().instant());
        return AsyncOperation.accepted(operation.id(), parts.retryAfter().at(age));
    }

    // An answer of 200 proves as much as a poll does: what comes after it is new work.
    private <R> AsyncOperation<R> quick(AsyncOperation<R> pending) {
        return poll(pending.id())
                .map(status -> AsyncOperation.<R>ended(pending.id(), status))
                .orElse(pending);
    }

    private void ended(String id, StoredOutcome outcome) {
        CompletableFuture<Boolean> end = waiting.remove(id);
        if (end != null) {
            end.complete(true);
        }
        submissions.trim();
    }

    private Optional<StoredOperation> found(String id, Instant now) {
        return parts.store().find(id).filter(operation -> !operation.isExpired(now));
    }

    private OperationStatus status(StoredOperation operation, Instant now) {
        StoredOutcome outcome = operation.outcome().orElse(null);
        if (outcome == null) {
            Duration age = Duration.between(operation.submission().at(), now);
            return new OperationStatus.Pending(
                    operation.state() == OperationState.QUEUED
                            ? OperationStatus.State.QUEUED
                            : OperationStatus.State.RUNNING,
                    parts.retryAfter().at(age),
                    operation.progress().map(p -> new OperationStatus.Progress(p.percent(), p.message())));
        }
        if (operation.state() == OperationState.CANCELLED) {
            return new OperationStatus.Cancelled();
        }
        if (outcome instanceof StoredOutcome.Failure failure) {
            return new OperationStatus.Failed(failure.status(), failure.code(), failure.message(), failure.errorId());
        }
        try {
            Optional<BinaryContent> body = parts.json().body(outcome);
            return new OperationStatus.Succeeded(body);
        } catch (IOException e) {
            throw new UncheckedIOException("The result of operation '" + operation.id() + "' cannot be read", e);
        }
    }

    private static OperationTimeline timeline(StoredOperation operation) {
        Optional<Polls> polls = operation.polls();
        return new OperationTimeline(
                operation.id(),
                operation.submission().handler(),
                Events.principal(operation.submission()),
                operation.submission().correlation(),
                operation.submission().at(),
                lower(operation.state()),
                operation.changes().stream()
                        .map(change -> new OperationTimeline.Step(
                                change.at(), lower(change.state()), change.attempt(), change.detail()))
                        .toList(),
                polls.map(Polls::first),
                polls.map(Polls::last),
                polls.map(Polls::count).orElse(0L));
    }

    private static String lower(OperationState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
