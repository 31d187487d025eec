package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts an event into the outbox, for each subscription that it is for. */
final class Announcer {
    private static final int PAGE = 500;

    private final SubscriptionStore store;
    private final Filters filters;
    private final Payloads payloads;
    private final Deliveries deliveries;
    private final InstantSource clock;

    Announcer(SubscriptionsBuilder parts, Filters filters, Payloads payloads, Deliveries deliveries) {
        this.store = parts.store;
        this.filters = filters;
        this.payloads = payloads;
        this.deliveries = deliveries;
        this.clock = parts.clock;
    }

    <F> int tell(Class<F> type, Object event, Predicate<? super F> fits) {
        String kind = type.getName();
        StoredNotification notification = notification(kind, event);
        int told = 0;
        String last = "";
        List<StoredSubscription> page = store.ofKind(kind, last, PAGE);
        while (!page.isEmpty()) {
            // All are asked before any is marked, since asking may fail.
            List<StoredSubscription> fitting = page.stream()
                    .filter(subscription -> !deliveries.endIfExpired(subscription)
                            && subscription.expects() != Expectation.NOTHING_MORE
                            && subscription.state() != SubscriptionState.PAUSED
                            && fits(subscription, notification, type, fits))
                    .toList();
            List<String> ids = fitting.stream()
                    .filter(subscription ->
                            subscription.expects() == Expectation.EVERY_EVENT || answered(subscription.id()))
                    .map(StoredSubscription::id)
                    .toList();
            add(ids, notification);
            told += ids.size();
            last = page.get(page.size() - 1).id();
            page = store.ofKind(kind, last, PAGE);
        }
        return told;
    }

    /** Whether it is for a subscription. One whose filter cannot be read keeps nothing from the others. */
    private <F> boolean fits(
            StoredSubscription subscription,
            StoredNotification notification,
            Class<F> type,
            Predicate<? super F> fits) {
        Optional<F> filter = filters.readable(subscription.filter(), type);
        if (filter.isEmpty()) {
            // What is in it is the maker's, so only the class is named.
            deliveries.neverSent(subscription, notification, "its stored filter cannot be read as " + type.getName());
            return false;
        }
        return fits.test(filter.get());
    }

    boolean complete(String id, Object result) {
        Optional<StoredSubscription> found = store.find(id);
        if (found.isEmpty()) {
            return false;
        }
        if (found.get().expects() == Expectation.EVERY_EVENT) {
            throw new IllegalArgumentException("Subscription '" + id + "' is of a trigger, which is told of each event:"
                    + " use of(Class).notify(…). Only what acceptOnce(…) stored is completed.");
        }
        StoredNotification notification = notification(found.get().kind(), result);
        if (!answered(id)) {
            return false;
        }
        add(List.of(id), notification);
        return true;
    }

    private StoredNotification notification(String kind, Object event) {
        return new StoredNotification(UUID.randomUUID().toString(), payloads.write(kind, event), clock.instant());
    }

    private void add(List<String> ids, StoredNotification notification) {
        Instant now = clock.instant();
        try {
            deliveries.add(ids.stream()
                    .map(id -> new StoredDelivery(id, notification, 0, now))
                    .toList());
        } catch (RuntimeException e) {
            // Nothing was added, so they wait still.
            ids.forEach(id -> Changes.change(store, id, StoredSubscription::waiting));
            throw e;
        }
    }

    /**
     * Marks the one notification as given, before it is: of two threads or nodes, one succeeds. Whether this one did.
     */
    private boolean answered(String id) {
        Optional<StoredSubscription> found = store.find(id);
        while (found.isPresent() && found.get().expects() == Expectation.ONE_EVENT) {
            if (store.replace(found.get().answered())) {
                return true;
            }
            found = store.find(id);
        }
        return false;
    }
}
