package dev.flowconnector.core.operation;

import java.util.Optional;

/**
 * Knows how operations go: {@link Operations}, or the application's own job system.
 *
 * <pre>{@code
 * OperationStatusSource jobs = id -> queue.find(id).map(job -> job.isDone()
 *         ? OperationStatus.succeeded(job.result())
 *         : OperationStatus.running(Duration.ofSeconds(10)));
 * }</pre>
 *
 * <p>Implementations are safe for use by several threads. Asking has no effect that a second question could notice:
 * an answer may get lost, and some callers read the result twice.
 */
@FunctionalInterface
public interface OperationStatusSource {

    /** Answers a question of the platform; empty when the operation is unknown or was removed. */
    Optional<OperationStatus> poll(String id);
}
