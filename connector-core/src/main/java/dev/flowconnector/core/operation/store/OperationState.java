package dev.flowconnector.core.operation.store;

/** Where an operation is on its way. */
public enum OperationState {
    /** It waits for a free thread. */
    QUEUED,
    /** A handler works on it. */
    RUNNING,
    /** It has a result. */
    SUCCEEDED,
    /** It failed for good. */
    FAILED,
    /** Somebody ended it before it was done. */
    CANCELLED;

    /** Whether nothing will change any more. */
    public boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }
}
