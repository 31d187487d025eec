package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.OperationEvent.Kind;
import dev.flowconnector.core.operation.store.Admission;
import dev.flowconnector.core.operation.store.Insertion;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.Submission;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/** Takes work in: stores it, unless it is a repetition or too much, and only then queues it. */
final class Submissions {
    private static final int ID_BYTES = 16;
    private static final int SWEEP = 1_000;
    private static final Duration BETWEEN_SWEEPS = Duration.ofSeconds(30);

    private final OperationParts parts;
    private final Dispatcher dispatcher;
    private final Runner runner;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    Submissions(OperationParts parts, Dispatcher dispatcher, Runner runner) {
        this.parts = parts;
        this.dispatcher = dispatcher;
        this.runner = runner;
    }

    /** Work of a handler; gives the operation that does it. */
    StoredOperation submit(String handler, Object input, OperationRequest request) {
        sweep();
        String id = newId();
        StoredJson.Input stored = write(id, handler, input);
        StoredOperation operation = operation(id, handler, stored, request);
        boolean taken = false;
        try {
            StoredOperation accepted = insert(operation);
            taken = accepted.id().equals(id);
            return accepted;
        } finally {
            if (!taken) {
                parts.json().delete(stored.contents());
            }
        }
    }

    /** Work without a name; gives the operation that does it. */
    StoredOperation submit(Callable<?> work, OperationRequest request) {
        sweep();
        String id = newId();
        runner.remember(id, work);
        boolean taken = false;
        try {
            StoredOperation accepted =
                    insert(operation(id, Runner.LAMBDA, new StoredJson.Input("", List.of(), 0), request));
            taken = accepted.id().equals(id);
            return accepted;
        } finally {
            if (!taken) {
                runner.forget(id);
            }
        }
    }

    private StoredJson.Input write(String id, String handler, Object input) {
        try {
            return parts.json()
                    .write(
                            id,
                            input,
                            parts.handlers().named(handler).orElseThrow().input());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The input of handler '" + handler + "' cannot be stored: "
                            + input.getClass().getName()
                            + " is not what Jackson can write, or the content store failed",
                    e);
        }
    }

    private StoredOperation operation(String id, String handler, StoredJson.Input input, OperationRequest request) {
        return StoredOperation.queued(
                id,
                new Submission(
                        handler,
                        input.json(),
                        input.contents(),
                        input.bytes(),
                        request.mediaType().orElse(""),
                        request.principal().orElse(""),
                        request.correlation(),
                        request.deduplicationKey().get().orElse(""),
                        parts.clock().instant()));
    }

    private StoredOperation insert(StoredOperation operation) {
        Instant now = operation.submission().at();
        Insertion insertion = parts.store()
                .insert(
                        operation,
                        new Admission(
                                now.minus(parts.retryWindow()),
                                parts.limits().unfinished(),
                                parts.limits().perPrincipal()));
        if (insertion instanceof Insertion.Duplicate duplicate) {
            parts.events().tell(Kind.REPEATED, duplicate.existing(), now, "");
            return duplicate.existing();
        }
        if (insertion instanceof Insertion.Refused refused) {
            parts.events().tell(Kind.REFUSED, operation, now, refused.limit().name());
            throw tooMany(refused.limit() == Insertion.Limit.PRINCIPAL ? " of yours" : "");
        }
        parts.events().tell(Kind.SUBMITTED, operation, now, "");
        try {
            dispatcher.add(operation.id());
        } catch (RejectedExecutionException e) {
            parts.store().remove(operation.id());
            parts.events().tell(Kind.REFUSED, operation, now, "EXECUTOR");
            throw tooMany("");
        }
        return operation;
    }

    private TooManyOperationsException tooMany(String whose) {
        return new TooManyOperationsException(
                "Too many operations" + whose + " are queued or running. Try again later.",
                parts.retryAfter().at(Duration.ZERO));
    }

    /** Removes what is past its retention; seldom, since it looks at everything. */
    void sweep() {
        Instant now = parts.clock().instant();
        Instant next = nextSweep.get();
        if (now.isBefore(next) || !nextSweep.compareAndSet(next, now.plus(BETWEEN_SWEEPS))) {
            return;
        }
        List<StoredOperation> expired = parts.store().removeExpired(now, SWEEP);
        if (expired.size() == SWEEP) {
            // There may be more: the next request goes on, or a busy service keeps what nobody may read.
            nextSweep.set(now);
        }
        expired.forEach(removed -> clean(removed, Kind.REMOVED, now));
        trim();
    }

    /** Removes what has ended and is too much to be kept for its whole retention. */
    void trim() {
        Instant now = parts.clock().instant();
        parts.store()
                .removeSurplus(parts.limits().finished(), parts.limits().finishedBytes(), SWEEP)
                .forEach(removed -> clean(removed, Kind.DROPPED, now));
    }

    private void clean(StoredOperation removed, Kind kind, Instant now) {
        parts.json().delete(removed.submission().contents());
        removed.outcome().ifPresent(parts.json()::delete);
        parts.events().tell(kind, removed, now, "");
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
