package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.OperationEvent.Kind;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells listeners what happens, and survives whatever they do. */
final class Events {
    private static final System.Logger LOG = System.getLogger(Operations.class.getName());

    private final List<OperationListener> listeners;

    Events(List<OperationListener> listeners) {
        this.listeners = List.copyOf(listeners);
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
            } catch (RuntimeException e) {
                complain(listener, e);
            }
        }
        return event;
    }

    OperationScope enter(OperationEvent started) {
        List<OperationScope> scopes =
                listeners.stream().map(listener -> enter(listener, started)).toList();
        return () -> {
            for (int i = scopes.size() - 1; i >= 0; i--) {
                try {
                    scopes.get(i).close();
                } catch (RuntimeException e) {
                    complain(listeners.get(i), e);
                }
            }
        };
    }

    private static OperationScope enter(OperationListener listener, OperationEvent started) {
        try {
            return listener.enter(started);
        } catch (RuntimeException e) {
            complain(listener, e);
            return () -> {};
        }
    }

    static Optional<String> principal(Submission submission) {
        return submission.principal().isEmpty() ? Optional.empty() : Optional.of(submission.principal());
    }

    private static void complain(OperationListener listener, RuntimeException e) {
        LOG.log(
                System.Logger.Level.WARNING,
                "A listener of operations failed: " + listener.getClass().getName(),
                e);
    }
}
