package dev.flowconnector.core.trigger;

/**
 * A polling trigger that delivers one item of type {@code T}.
 *
 * @param <T> type of the item
 */
public interface PollSingle<T> {}
