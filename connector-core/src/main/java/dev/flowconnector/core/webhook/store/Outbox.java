package dev.flowconnector.core.webhook.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps notifications until each subscription has got them. A delivery is known by its subscription and its notification.
 *
 * <p>Implementations are safe for use by several threads and, if they are {@link #isDurable() durable}, by several nodes.
 * {@code OutboxContract} of the test kit says in tests what follows here in words.
 */
public interface Outbox {
    /** Deliveries that wait in memory, at most. */
    int LIMIT_IN_MEMORY = 100_000;

    /** Deliveries of one subscription that wait in memory, at most: a flow that takes nothing leaves room for others. */
    int LIMIT_PER_SUBSCRIPTION_IN_MEMORY = 1_000;

    /** Deliveries in memory; they end with the process. */
    static Outbox inMemory() {
        return inMemory(LIMIT_IN_MEMORY);
    }

    /**
     * Deliveries in memory, 1,000 of each subscription at most.
     *
     * @param limit how many may wait at once
     */
    static Outbox inMemory(int limit) {
        return inMemory(limit, LIMIT_PER_SUBSCRIPTION_IN_MEMORY);
    }

    /**
     * Deliveries in memory.
     *
     * @param limit how many may wait at once; when they do, {@link #add} throws
     * @param limitPerSubscription how many of them for one subscription; what exceeds it is given up
     */
    static Outbox inMemory(int limit, int limitPerSubscription) {
        return new InMemoryOutbox(limit, limitPerSubscription);
    }

    /** Whether deliveries survive the process. */
    boolean isDurable();

    /**
     * Adds deliveries, in one atomic step; these may be as many as there are subscriptions. What waits already, or is being
     * sent, stays as it is and is not added again. An outbox that remembers what was removed may leave that out as well.
     *
     * @return what is not added, because as many as allowed wait for its subscription; usually empty
     * @throws OutboxFullException if so many cannot wait; then none is added
     */
    List<StoredDelivery> add(List<StoredDelivery> deliveries);

    /**
     * Takes up deliveries that are due, those that are due longest first. Nobody else gets them before {@code until}; if the
     * one who took them up ends without a word, they are due again then.
     */
    List<StoredDelivery> claim(Instant now, Instant until, int limit);

    /**
     * Puts a claimed delivery back.
     *
     * @param claimed as it was claimed; nothing happens if another has claimed it since
     * @param next as it shall wait
     */
    void putBack(StoredDelivery claimed, StoredDelivery next);

    /** Removes a delivery that is done with, whoever has claimed it. */
    void remove(StoredDelivery delivery);

    /**
     * Removes what waits for a subscription that ended; what somebody has claimed goes when it is done with.
     *
     * @return how many deliveries were removed
     */
    int removeOf(String subscription);

    /** When the next delivery is due; empty when none waits. */
    Optional<Instant> nextDue();

    /** How many deliveries wait or are being sent. */
    long size();
}
