package dev.flowconnector.core.webhook;

import java.util.function.Predicate;

/**
 * All subscriptions of one trigger: {@code subscriptions.of(OrderFilter.class).notify(event, filter ->
 * filter.region().equals(event.region()))}. Immutable and safe for use by several threads.
 *
 * @param <F> what a subscription asks for
 */
public final class Audience<F> {
    private final Subscriptions subscriptions;
    private final Class<F> filter;

    Audience(Subscriptions subscriptions, Class<F> filter) {
        this.subscriptions = subscriptions;
        this.filter = filter;
    }

    /**
     * Tells all of them.
     *
     * @param event the payload, as the trigger declares it
     * @return how many are told
     * @throws IllegalArgumentException if the event is not what the trigger declares, or cannot be written
     * @throws dev.flowconnector.core.webhook.store.OutboxFullException if so many notifications cannot wait
     */
    public int notify(Object event) {
        return notify(event, any -> true);
    }

    /**
     * Tells those whose filter fits. Returns when all notifications are stored; they are sent by other threads, each at
     * least once. Absent values are not written: {@code null} is a mismatch for a flow that expects text.
     *
     * <p>A subscription whose stored filter the class cannot read any more is not told, nor asked about: the log and the
     * listeners are told ({@link DeliveryEvent.Kind#GIVEN_UP}, no attempts), the other subscriptions as always.
     *
     * @param event the payload, as the trigger declares it
     * @param fits decides by the filter; the notification URL in it is a placeholder
     * @return how many are told
     * @throws IllegalArgumentException if the event is not what the trigger declares or cannot be written
     * @throws dev.flowconnector.core.webhook.store.OutboxFullException if so many notifications cannot wait
     */
    public int notify(Object event, Predicate<? super F> fits) {
        return subscriptions.tell(filter, event, fits);
    }
}
