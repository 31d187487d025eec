package dev.flowconnector.core.webhook.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps subscriptions.
 *
 * <p>Implementations are safe for use by several threads and, if they are {@link #isDurable() durable}, by several nodes.
 * {@code SubscriptionStoreContract} of the test kit says in tests what follows here in words. A failure to reach the
 * storage is an unchecked exception; a change is then neither promised nor excluded.
 */
public interface SubscriptionStore {

    /** Subscriptions in a map; they end with the process. */
    static SubscriptionStore inMemory() {
        return new InMemorySubscriptionStore();
    }

    /** Whether subscriptions survive the process. */
    boolean isDurable();

    /**
     * Stores a new subscription, unless its principal has as many as allowed; both in one atomic step. Subscriptions without
     * a principal are counted together.
     *
     * @return whether it was stored
     */
    boolean insert(StoredSubscription subscription, int limitPerPrincipal);

    /** A subscription. */
    Optional<StoredSubscription> find(String id);

    /**
     * Replaces a subscription if the stored version is the one before.
     *
     * @return whether it was replaced
     */
    boolean replace(StoredSubscription subscription);

    /**
     * Removes a subscription.
     *
     * @return whether it was there
     */
    boolean remove(String id);

    /**
     * Subscriptions of a kind in the order of their ids, for reading them in pages.
     *
     * @param after id of the last one of the page before; empty for the first page
     */
    List<StoredSubscription> ofKind(String kind, String after, int limit);

    /** Triggers that the platform subscribed before an instant, oldest first; no integrations, and no runs that wait. */
    List<StoredSubscription> acceptedBefore(Instant instant, int limit);

    /** The subscriptions that were accepted last, newest first. */
    List<StoredSubscription> latest(int limit);
}
