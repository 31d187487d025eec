package dev.flowconnector.core.trigger;

/**
 * A webhook trigger whose notifications carry {@code E}; a list makes it a batch trigger.
 *
 * @param <E> type of one notification's payload
 */
public interface Subscription<E> {}
