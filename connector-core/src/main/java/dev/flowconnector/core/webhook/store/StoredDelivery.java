package dev.flowconnector.core.webhook.store;

import java.time.Instant;

/**
 * One event on its way to one subscription. Immutable.
 *
 * @param subscription id of the subscription
 * @param notification the event
 * @param attempts how often it was sent already
 * @param due when it is sent next; while somebody sends it, when another may take it up
 */
public record StoredDelivery(String subscription, StoredNotification notification, int attempts, Instant due) {

    /** The same, taken up by somebody until an instant. */
    public StoredDelivery claimed(Instant until) {
        return new StoredDelivery(subscription, notification, attempts + 1, until);
    }

    /** The same, to be sent again. */
    public StoredDelivery again(Instant at) {
        return new StoredDelivery(subscription, notification, attempts, at);
    }

    /** The same, to be sent later because something else is in the way; this was no attempt. */
    public StoredDelivery postponed(Instant at) {
        return new StoredDelivery(subscription, notification, attempts - 1, at);
    }
}
