package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.OperationEvent.Kind;
import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.StoredOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Calls handlers and writes down how they end; an attempt that lost its operation changes nothing. */
final class Runner {
    static final String LAMBDA = "lambda";
    private static final System.Logger LOG = System.getLogger(Operations.class.getName());
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final OperationParts parts;
    private final BiConsumer<String, StoredOutcome> ended;
    private final Map<String, RunningAttempt> attempts = new ConcurrentHashMap<>();
    private final Map<String, Callable<?>> lambdas = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** A runner that tells when an operation has ended. */
    Runner(OperationParts parts, BiConsumer<String, StoredOutcome> ended) {
        this.parts = parts;
        this.ended = ended;
    }

    /** Work without a name, for an operation that is about to be queued. */
    void remember(String id, Callable<?> work) {
        lambdas.put(id, work);
    }

    void forget(String id) {
        lambdas.remove(id);
    }

    /** Runs the next attempt of an operation, if it is still there to be run and nobody else runs it. */
    void run(String id) {
        Optional<StoredOperation> found = unfinished(id);
        if (found.isEmpty()) {
            lambdas.remove(id);
            return;
        }
        Instant now = parts.clock().instant();
        if (found.get().state() == OperationState.RUNNING && found.get().due().isAfter(now)) {
            // Queued here as well as elsewhere; the other was faster, and its lease is alive.
            return;
        }
        if (found.get().attempt() >= parts.attempts()) {
            end(found.get(), OperationState.FAILED, interrupted(found.get().attempt()));
            return;
        }
        StoredOperation started = found.get().started(now, leaseEnd(now));
        if (!parts.store().replace(started)) {
            return;
        }
        RunningAttempt attempt = new RunningAttempt(parts, started);
        attempts.put(id, attempt);
        Optional<StoredOutcome> outcome;
        try {
            if (isTooLate(attempt)) {
                return;
            }
            outcome = outcome(started, attempt, now);
        } finally {
            attempt.left();
            attempts.remove(id, attempt);
        }
        finish(attempt, outcome);
    }

    private Optional<StoredOutcome> outcome(StoredOperation started, RunningAttempt attempt, Instant now) {
        OperationEvent event = parts.events().tell(Kind.STARTED, started, now, "");
        OperationScope scope = parts.events().enter(event);
        try {
            return outcome(started, attempt, scope);
        } finally {
            scope.close();
        }
    }

    // Whoever ends operations looks for their attempts; one that began to be found a moment later finds out by itself.
    private boolean isTooLate(RunningAttempt attempt) {
        if (stopping) {
            giveUp(attempt);
            return true;
        }
        return attempt.current().isEmpty();
    }

    private void giveUp(RunningAttempt attempt) {
        if (parts.store().isDurable()) {
            leave(attempt);
        } else {
            interrupt(attempt.operationId());
        }
    }

    /** Ends an operation from outside; false when it had ended already. */
    boolean cancel(String id) {
        Optional<StoredOperation> operation = unfinished(id);
        while (operation.isPresent()) {
            if (end(
                    operation.get(),
                    OperationState.CANCELLED,
                    new StoredOutcome.Failure(
                            CONFLICT, "OperationCancelled", "The operation was cancelled before it was done.", ""))) {
                stop(id);
                return true;
            }
            operation = unfinished(id);
        }
        return false;
    }

    /** Gives up what is not done: for good, or for the next process where the store is durable. */
    void interruptAll() {
        stopping = true;
        if (parts.store().isDurable()) {
            attempts().forEach(this::leave);
        } else {
            parts.store().latest(Integer.MAX_VALUE).forEach(operation -> interrupt(operation.id()));
        }
    }

    private void interrupt(String id) {
        // In between, it may have ended or begun.
        Optional<StoredOperation> left = unfinished(id);
        while (left.isPresent()
                && !end(
                        left.get(),
                        OperationState.FAILED,
                        interrupted(left.get().attempt()))) {
            left = unfinished(id);
        }
        stop(id);
    }

    private void leave(RunningAttempt attempt) {
        try {
            requeue(attempt);
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Operation '" + attempt.operationId() + "' could not be left to the next process at once;"
                            + " it is taken up when its lease is over",
                    e);
        } finally {
            // Only now, so that a handler that stops early does so when its operation is no longer its own.
            attempt.cancel();
        }
    }

    // A progress or a sign of life may come in between; only the end or another attempt takes the operation away.
    private void requeue(RunningAttempt attempt) {
        Optional<StoredOperation> operation = attempt.current();
        while (operation.isPresent()) {
            Instant now = parts.clock().instant();
            if (parts.store().replace(operation.get().requeued(now, "interrupted"))) {
                parts.events().tell(Kind.INTERRUPTED, operation.get(), now, "");
                return;
            }
            operation = attempt.current();
        }
    }

    /** The attempts that run here. */
    List<RunningAttempt> attempts() {
        return List.copyOf(attempts.values());
    }

    Instant leaseEnd(Instant now) {
        return parts.store().isDurable() ? now.plus(parts.lease()) : Instant.MAX;
    }

    private void stop(String id) {
        lambdas.remove(id);
        RunningAttempt attempt = attempts.get(id);
        if (attempt != null) {
            attempt.cancel();
        }
    }

    private Optional<StoredOperation> unfinished(String id) {
        return parts.store().find(id).filter(operation -> !operation.state().isFinal());
    }

    // Empty if the attempt was given up, so that what it says is no result.
    private Optional<StoredOutcome> outcome(StoredOperation started, RunningAttempt attempt, OperationScope scope) {
        String name = started.submission().handler();
        Callable<?> lambda = lambdas.remove(started.id());
        Optional<Handlers.Registered> handler = parts.handlers().named(name);
        try {
            if (lambda != null) {
                return Optional.of(parts.json().result(started, lambda.call(), null));
            }
            if (handler.isEmpty()) {
                String missing = "No handler named '" + name + "' is registered";
                scope.failed(new IllegalStateException(missing));
                return Optional.of(failure(started, "UnknownHandler", missing, null));
            }
            Object input = parts.json()
                    .read(started.submission().input(), handler.get().input());
            Object result = handler.get().handle(input, attempt);
            return Optional.of(
                    parts.json().result(started, result, handler.get().result()));
        } catch (OperationFailedException e) {
            scope.failed(e);
            return Optional.of(new StoredOutcome.Failure(e.status(), e.code(), String.valueOf(e.getMessage()), ""));
        } catch (Throwable e) {
            // Errors too, such as a ServiceConfigurationError: whatever comes out of foreign work, the operation has
            // to end, or its status stays 202 and its place in the limits stays taken.
            if (isGivenUp(attempt, e)) {
                return Optional.empty();
            }
            scope.failed(e);
            return Optional.of(failure(started, "OperationFailed", "The handler failed", e));
        }
    }

    private static boolean isGivenUp(RunningAttempt attempt, Throwable e) {
        try {
            return attempt.isCancelled();
        } catch (RuntimeException unreadable) {
            // The handler's own failure is what the log needs first.
            e.addSuppressed(unreadable);
            return false;
        }
    }

    private static StoredOutcome failure(StoredOperation operation, String code, String logged, @Nullable Throwable e) {
        String errorId = UUID.randomUUID().toString();
        LOG.log(
                System.Logger.Level.ERROR,
                logged + ": operation '" + operation.id() + "' of '"
                        + operation.submission().handler() + "', error " + errorId,
                e);
        return new StoredOutcome.Failure(
                UNPROCESSABLE,
                code,
                "The work failed for a reason that only the service's log explains. Ask for error " + errorId + ".",
                errorId);
    }

    private static StoredOutcome.Failure interrupted(int attempt) {
        return new StoredOutcome.Failure(
                UNPROCESSABLE,
                "OperationInterrupted",
                attempt == 0
                        ? "The service was stopped before the work began. Start it again."
                        : "The service was stopped before the work was done. Start it again.",
                "");
    }

    // What an attempt says that was told to stop may be half a result: another attempt has to say it.
    private void finish(RunningAttempt attempt, Optional<StoredOutcome> outcome) {
        if (outcome.isPresent() && !attempt.isTold() && finish(attempt, outcome.get())) {
            return;
        }
        outcome.ifPresent(parts.json()::delete);
        leave(attempt);
    }

    private boolean finish(RunningAttempt attempt, StoredOutcome outcome) {
        OperationState state =
                outcome instanceof StoredOutcome.Failure ? OperationState.FAILED : OperationState.SUCCEEDED;
        Optional<StoredOperation> operation = attempt.current();
        while (operation.isPresent()) {
            if (end(operation.get(), state, outcome)) {
                return true;
            }
            operation = attempt.current();
        }
        return false;
    }

    private boolean end(StoredOperation operation, OperationState state, StoredOutcome outcome) {
        Instant now = parts.clock().instant();
        String detail = outcome instanceof StoredOutcome.Failure failure ? failure.code() : "";
        StoredOperation end = operation.ended(state, outcome, now, now.plus(parts.retention()), detail);
        if (!parts.store().replace(end)) {
            return false;
        }
        Kind kind = switch (state) {
            case CANCELLED -> Kind.CANCELLED;
            case FAILED -> Kind.FAILED;
            default -> Kind.SUCCEEDED;
        };
        parts.events().tell(kind, end, now, detail);
        ended.accept(operation.id(), outcome);
        return true;
    }
}
