package dev.flowconnector.core.trigger;

/**
 * A polling trigger that delivers several items of type {@code T}, one flow run each.
 *
 * @param <T> type of one item
 */
public interface PollBatch<T> {}
