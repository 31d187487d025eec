package dev.flowconnector.core.operation;

/**
 * Hears what happens to operations: logs, metrics, traces. Listeners are called by several threads, on the thread to
 * which it happens, and should be quick. What they throw is logged and goes no further.
 */
@FunctionalInterface
public interface OperationListener {

    /** Writes what happens to {@link System.Logger}: polls at debug level, limits as warnings, all else as information. */
    static OperationListener logging() {
        return new LogListener();
    }

    /** Something happened. */
    void on(OperationEvent event);

    /**
     * A handler is about to be called on this thread; the scope is closed on the same thread when it has returned, so
     * that a listener can put ids where the handler's own logging and tracing finds them.
     */
    default OperationScope enter(OperationEvent started) {
        return () -> {};
    }
}
