package dev.flowconnector.core.webhook;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All subscriptions of one trigger: {@code subscriptions.of(OrderFilter.class).notify(event, filter ->
 * filter.region().equals(event.region()))}. Immutable and safe for use by several threads.
 *
 * @param <F> what a subscription asks for
 */
public final class Audience<F> {
    /** It becomes the value of a header. */
    private static final Pattern EVENT_ID = Pattern.compile("[!-~]{1,128}");

    private static final int MOST_SHOWN = 128;

    private final Subscriptions subscriptions;
    private final Class<F> filter;

    Audience(Subscriptions subscriptions, Class<F> filter) {
        this.subscriptions = subscriptions;
        this.filter = filter;
    }

    /**
     * Tells all of them; in all else as {@link #notify(Object, Predicate)}.
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
     * <p>All are asked first, then all notifications are stored in one step: if this throws before that, as by the predicate,
     * the store or a full outbox, nobody is told. Whoever repeats the call after a failure of which that is not certain, such
     * as a lost connection to a durable outbox, uses {@link #notify(String, Object, Predicate)}. A run that waits for one
     * notification may be noted as answered later than that; see {@link Subscriptions#complete}.
     *
     * <p>If as many notifications as the outbox allows wait for a subscription already (1,000 in memory), the new one is given
     * up for it and not counted: the log and the listeners are told. The others get theirs.
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
        return notify(Announcer.newId(), event, fits);
    }

    /**
     * Tells those whose filter fits of an event that has an id, so that a call can be repeated: the notification is not added
     * again for a trigger for which one with that id waits or is being sent, nor for a run that has its answer. An outbox in
     * memory does not remember what was delivered or given up; a durable one may. In all else as {@link
     * #notify(Object, Predicate)}.
     *
     * @param eventId the event among all of this trigger, such as the key of a row; 1 to 128 visible ASCII characters, and no
     *     secret, since it is logged. Triggers get it as {@code x-ms-client-tracking-id}; runs that wait get one of their own
     * @param event the payload, as the trigger declares it
     * @param fits decides by the filter; the notification URL in it is a placeholder
     * @return how many are told, or were by an earlier call and have not taken it yet
     * @throws IllegalArgumentException if the id is malformed, or the event is not what the trigger declares or cannot be
     *     written
     * @throws dev.flowconnector.core.webhook.store.OutboxFullException if so many notifications cannot wait
     */
    public int notify(String eventId, Object event, Predicate<? super F> fits) {
        if (!EVENT_ID.matcher(eventId).matches()) {
            throw new IllegalArgumentException("eventId '" + printable(eventId)
                    + "' must be 1 to 128 visible ASCII characters, such as a UUID or the key of a row");
        }
        return subscriptions.tell(eventId, filter, event, fits);
    }

    private static String printable(String eventId) {
        String start = eventId.length() > MOST_SHOWN ? eventId.substring(0, MOST_SHOWN) + "…" : eventId;
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
