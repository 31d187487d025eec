package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts an event into the outbox, for each subscription that it is for. */
final class Announcer {
    private static final int PAGE = 500;
    /** How long a notification is held back in a durable outbox while the store is told that the run has its answer. */
    private static final Duration HELD = Duration.ofMinutes(2);

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

    <F> int tell(String eventId, Class<F> type, Object event, Predicate<? super F> fits) {
        String kind = type.getName();
        StoredNotification notification = notification(eventId, kind, event);
        List<String> triggers = new ArrayList<>();
        List<String> waiting = new ArrayList<>();
        // All are asked before anybody is told, since asking may fail.
        List<StoredSubscription> page = store.ofKind(kind, "", PAGE);
        while (!page.isEmpty()) {
            for (StoredSubscription subscription : page) {
                boolean every = subscription.expects() == Expectation.EVERY_EVENT;
                if (!deliveries.endIfExpired(subscription)
                        && subscription.state() != SubscriptionState.PAUSED
                        && (every || deliveries.waits().isOpen(subscription))
                        && fits(subscription, notification, type, fits)) {
                    (every ? triggers : waiting).add(subscription.id());
                }
            }
            page = store.ofKind(kind, page.get(page.size() - 1).id(), PAGE);
        }
        return add(triggers, waiting, notification);
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
        StoredNotification notification = notification(newId(), found.get().kind(), result);
        return deliveries.waits().isOpen(found.get()) && add(List.of(), List.of(id), notification) == 1;
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    private StoredNotification notification(String id, String kind, Object event) {
        return new StoredNotification(id, payloads.write(kind, event), clock.instant());
    }

    /** Adds an event for triggers and for runs that wait, all in one step; for how many. */
    private int add(List<String> triggers, List<String> waiting, StoredNotification event) {
        Waits waits = deliveries.waits();
        Instant now = clock.instant();
        // No other answer may take the place of this one, so it does not share the id of the event.
        StoredNotification answer = new StoredNotification(newId(), event.json(), event.at());
        Instant due = waits.areDurable() ? now.plus(HELD) : now;
        List<String> taken = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        try {
            waiting.stream().filter(waits::take).forEach(taken::add);
            List<StoredDelivery> all = new ArrayList<>();
            triggers.forEach(id -> all.add(new StoredDelivery(id, event, 0, now)));
            taken.forEach(id -> all.add(new StoredDelivery(id, answer, 0, due)));
            List<StoredDelivery> refused = deliveries.add(all);
            all.removeAll(new HashSet<>(refused));
            int told = 0;
            for (StoredDelivery added : all) {
                boolean held = waits.areDurable() && added.notification().id().equals(answer.id());
                if (!held) {
                    kept.add(added.subscription());
                }
                told += !held || released(added) ? 1 : 0;
            }
            deliveries.giveUp(refused);
            return told;
        } finally {
            taken.stream().filter(id -> !kept.contains(id)).forEach(waits::giveBack);
        }
    }

    /**
     * Sends what was held back, if no other node has answered. It is stored before, so that a crash or a failure in between
     * leaves a run with a notification that is late rather than with none.
     */
    private boolean released(StoredDelivery held) {
        if (deliveries.waits().mark(held.subscription())) {
            deliveries.putBack(held, held.again(clock.instant()));
            return true;
        }
        deliveries.remove(held);
        return false;
    }
}
