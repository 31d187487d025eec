package dev.flowconnector.core.operation;

/**
 * A long operation with a result of type {@code R}: the method answers 202 at once and the result is fetched later.
 *
 * @param <R> type of the result
 */
public interface AsyncOperation<R> {}
