package dev.flowconnector.core.operation;

import java.util.Map;
import java.util.Optional;

/** What a handler knows of the operation it works for, and says about it. Safe for use by several threads. */
public interface OperationContext {

    /** Name of the operation; the same in every attempt. */
    String operationId();

    /** Which attempt this is; 1 at first. */
    int attempt();

    /** Who asked, if somebody was signed in. */
    Optional<String> principal();

    /** The ids by which the caller knows its request, such as {@code x-ms-workflow-run-id}. */
    Map<String, String> correlation();

    /**
     * Says how far the work is; whoever asks for the status reads it.
     *
     * @param percent from 0 to 100
     * @param message what is being done, for people
     */
    void progress(int percent, String message);

    /**
     * Whether the result is not wanted any more: the operation was cancelled, or another attempt took over. The thread
     * is interrupted, too, so that blocking calls end.
     */
    boolean isCancelled();
}
