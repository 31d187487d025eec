package dev.flowconnector.core.operation;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Runs long work and keeps its result until it was read.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Operations {

    /**
     * Starts work on another thread and returns at once. Work that fails for good throws
     * {@link OperationFailedException}.
     */
    <R> AsyncOperation<R> start(Callable<R> work);

    /** What became of an operation; empty when it is unknown or was removed. */
    Optional<OperationStatus> status(String id);

    /** Operations in memory, with {@link OperationSettings#ofDefaults() default settings}; they end with the process. */
    static Operations inMemory() {
        return inMemory(OperationSettings.ofDefaults());
    }

    /** Operations in memory; they end with the process. */
    static Operations inMemory(OperationSettings settings) {
        return new InMemoryOperations(settings);
    }
}
