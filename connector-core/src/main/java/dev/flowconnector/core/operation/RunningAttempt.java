package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.Progress;
import dev.flowconnector.core.operation.store.StoredOperation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of a handler, as the handler and those who want to end it see it. */
final class RunningAttempt implements OperationContext {
    private final OperationParts parts;
    private final StoredOperation started;
    private @Nullable Thread thread = Thread.currentThread();
    private volatile boolean cancelled;

    RunningAttempt(OperationParts parts, StoredOperation started) {
        this.parts = parts;
        this.started = started;
    }

    @Override
    public String operationId() {
        return started.id();
    }

    @Override
    public int attempt() {
        return started.attempt();
    }

    @Override
    public Optional<String> principal() {
        return Events.principal(started.submission());
    }

    @Override
    public Map<String, String> correlation() {
        return started.submission().correlation();
    }

    @Override
    public void progress(int percent, String message) {
        Progress progress = new Progress(percent, message);
        Optional<StoredOperation> current = current();
        // Whoever was faster has changed the lease or has ended the operation; the next progress will tell.
        current.ifPresent(operation -> parts.store().replace(operation.progressed(progress)));
    }

    @Override
    public boolean isCancelled() {
        return cancelled || current().isEmpty();
    }

    /** The operation, as long as it belongs to this attempt. */
    Optional<StoredOperation> current() {
        return parts.store()
                .find(started.id())
                .filter(operation ->
                        operation.state() == OperationState.RUNNING && operation.attempt() == started.attempt());
    }

    /** Whether the handler was told on this node; unlike {@link #isCancelled()}, without a look into the store. */
    boolean isTold() {
        return cancelled;
    }

    /** Tells the handler that nobody wants its result. */
    void cancel() {
        cancelled = true;
        synchronized (this) {
            if (thread != null) {
                thread.interrupt();
            }
        }
    }

    /** The handler has returned: its thread does something else now and is not to be interrupted. */
    void left() {
        synchronized (this) {
            thread = null;
        }
        boolean unused = Thread.interrupted();
    }
}
