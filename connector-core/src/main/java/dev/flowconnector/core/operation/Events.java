package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.OperationEvent.Kind;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells listeners what happens, and survives whatever they do, errors such as a missing class among them. */
final class Events {
    private static final System.Logger LOG = System.getLogger(Operations.class.getName());

    private final CopyOnWriteArrayList<OperationListener> listeners;

    Events(List<OperationListener> listeners) {
        this.listeners = new CopyOnWriteArrayList<>(listeners);
    }

    /** Adds a listener, unless it is there. */
    void add(OperationListener listener) {
        listeners.addIfAbsent(listener);
    }

    OperationEvent tell(Kind kind, StoredOperation operation, Instant at, String detail) {
        Submission submission = operation.submission();
        OperationEvent event = new OperationEvent(
                kind,
                operation.id(),
                submission.handler(),
                principal(submission),
                submission.correlation(),
                operation.attempt(),
                at,
                Duration.between(submission.at(), at),
                detail);
        for (OperationListener listener : listeners) {
            try {
                listener.on(event);
            } catch (Throwable e) {
                complain(listener, e);
            }
        }
        return event;
    }

    OperationScope enter(OperationEvent started) {
        Deque<OperationScope> scopes = new ArrayDeque<>();
        for (OperationListener listener : listeners) {
            scopes.push(enter(listener, started));
        }
        return new OperationScope() {
            @Override
            public void failed(Throwable reason) {
                scopes.forEach(scope -> Events.failed(scope, reason));
            }

            @Override
            public void close() {
                scopes.forEach(Events::close);
            }
        };
    }

    private static OperationScope enter(OperationListener listener, OperationEvent started) {
        try {
            return listener.enter(started);
        } catch (Throwable e) {
            complain(listener, e);
            return () -> {};
        }
    }

    private static void failed(OperationScope scope, Throwable reason) {
        try {
            scope.failed(reason);
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.WARNING, "A listener of operations failed when it heard of a failure", e);
        }
    }

    private static void close(OperationScope scope) {
        try {
            scope.close();
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.WARNING, "A listener of operations failed at the end of its scope", e);
        }
    }

    static Optional<String> principal(Submission submission) {
        return submission.principal().isEmpty() ? Optional.empty() : Optional.of(submission.principal());
    }

    private static void complain(OperationListener listener, Throwable e) {
        LOG.log(
                System.Logger.Level.WARNING,
                "A listener of operations failed: " + listener.getClass().getName(),
                e);
    }
}
