package dev.flowconnector.core.page;

/**
 * One page of a list: the items in {@code value}, the URL of the next page in {@code nextLink}.
 *
 * @param <T> type of one item
 */
public interface Page<T> {}
