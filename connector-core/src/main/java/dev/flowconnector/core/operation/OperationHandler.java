package dev.flowconnector.core.operation;

/**
 * Work that takes longer than an answer may take.
 *
 * <p>Input and result are what Jackson reads and writes with the application's mapper; {@code BinaryContent} may stand
 * anywhere inside, and the result may be one. The types are read from the class, so a handler states them:
 *
 * <pre>{@code
 * final class AnalyseJob implements OperationHandler<Analysis, Report> {
 *     public String name() { return "analyse"; }
 *     public Report handle(Analysis input, OperationContext context) { … }
 * }
 * }</pre>
 *
 * <p>With a durable store, work whose process died is handed to another one: a handler may be called more than once for
 * one operation, and {@link OperationContext#operationId()} is the key by which it recognises what it did before.
 * Handlers are called by several threads.
 *
 * @param <I> type of the input
 * @param <R> type of the result; {@code Void} when there is none
 */
public interface OperationHandler<I, R> {

    /** Names the work in the store; it stays the same when the class is renamed. */
    String name();

    /**
     * Does the work.
     *
     * @return the result; {@code null} only where {@code R} is {@code Void}
     * @throws OperationFailedException if it failed for good, for a reason that the maker shall read
     * @throws Exception any other failure also ends the operation; the maker reads an id that the log knows
     */
    R handle(I input, OperationContext context) throws Exception;
}
