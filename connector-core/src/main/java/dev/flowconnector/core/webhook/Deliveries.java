package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Takes what is due out of the outbox and hands it to threads, as many at once as the policy allows. One thread of its own
 * waits for what is due next.
 */
final class Deliveries {
    private static final System.Logger LOG = System.getLogger(Subscriptions.class.getName());
    /** Longer than any sender waits for an answer: only what a dead node has claimed is taken up again. */
    static final Duration CLAIM = NotificationSender.LONGEST.plusMinutes(1);
    /** In a durable outbox, others may add what this node was not told of. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(10);

    /** How often subscriptions are looked for that have become too old. */
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private static final int SWEPT = 500;

    private final Outbox outbox;
    private final SubscriptionStore store;
    private final InstantSource clock;
    private final Courier courier;
    private final Waits waits;
    private final Listeners listeners;
    private final Optional<Duration> maxAge;
    private final int concurrent;
    private final Semaphore free;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(work -> daemon(work, "connector-notification"));
    private final Set<String> posting = ConcurrentHashMap.newKeySet();
    private final Thread loop = daemon(this::loop, "connector-outbox");
    private final Semaphore news = new Semaphore(0);
    private Instant nextSweep = Instant.MIN;

    private volatile boolean closed;

    Deliveries(SubscriptionsBuilder parts, CallbackCipher cipher, Listeners listeners) {
        this.outbox = parts.outbox;
        this.store = parts.store;
        this.clock = parts.clock;
        this.listeners = listeners;
        this.maxAge = parts.maxAge;
        this.concurrent = parts.policy.concurrent();
        this.free = new Semaphore(concurrent);
        this.waits = new Waits(parts);
        this.courier = new Courier(parts, cipher, this);
    }

    void begin() {
        loop.start();
    }

    Waits waits() {
        return waits;
    }

    /** Adds deliveries; those of which too many wait for one subscription already are returned. */
    List<StoredDelivery> add(List<StoredDelivery> deliveries) {
        if (deliveries.isEmpty()) {
            return List.of();
        }
        List<StoredDelivery> refused = outbox.add(deliveries);
        wake();
        return refused;
    }

    /** Says that deliveries were not added. */
    void giveUp(List<StoredDelivery> refused) {
        refused.forEach(delivery ->
                tell(DeliveryEvent.Kind.GIVEN_UP, delivery, "as many notifications as allowed wait for it already"));
    }

    void remove(StoredDelivery delivery) {
        outbox.remove(delivery);
    }

    void putBack(StoredDelivery claimed, StoredDelivery next) {
        outbox.putBack(claimed, next);
        // It may be due before what the loop sleeps for.
        wake();
    }

    void wake() {
        news.release();
    }

    /** Ends a subscription and forgets what waits for it. */
    void end(String id, String why) {
        Optional<StoredSubscription> found = store.find(id);
        boolean ended = store.remove(id);
        waits.giveBack(id);
        if (found.isEmpty()) {
            outbox.removeOf(id);
            return;
        }
        forget(found.get(), why);
        if (ended) {
            listeners.tell(DeliveryEvent.Kind.ENDED, found.get(), "", 0, why);
        }
    }

    /** The flow is gone: ends what the platform subscribed; what a user pasted is paused, so that they see why. */
    void flowGone(String id, String why) {
        Optional<StoredSubscription> paused = Changes.change(
                store,
                id,
                subscription -> subscription.integration().isPresent() ? subscription.paused() : subscription);
        if (paused.flatMap(StoredSubscription::integration).isEmpty()) {
            end(id, why);
            return;
        }
        forget(paused.get(), why);
        listeners.tell(DeliveryEvent.Kind.PAUSED, paused.get(), "", 0, why);
    }

    /** Forgets what waits for a subscription that has ended or is paused, and says so. */
    void forget(StoredSubscription subscription, String why) {
        int forgotten = outbox.removeOf(subscription.id());
        courier.unblock(subscription.id());
        if (forgotten > 0) {
            listeners.tell(DeliveryEvent.Kind.GIVEN_UP, subscription, "", 0, why + ", " + forgotten + " that waited");
        }
    }

    /** What failed last is no reason to wait any more. */
    void unblock(String id) {
        courier.unblock(id);
    }

    /** Posts something at once; empty if something is being posted to the same subscription in this way. */
    Optional<DeliveryAnswer> post(StoredSubscription subscription, StoredNotification notification) {
        if (!posting.add(subscription.id())) {
            return Optional.empty();
        }
        try {
            return Optional.of(courier.send(subscription, notification));
        } finally {
            posting.remove(subscription.id());
        }
    }

    /** Whether it was too old, and has ended for that. Integrations and runs that wait are never too old. */
    boolean endIfExpired(StoredSubscription subscription) {
        boolean expired = maxAge.isPresent()
                && subscription.integration().isEmpty()
                && subscription.expects() == Expectation.EVERY_EVENT
                && subscription.created().isBefore(oldest(maxAge.get()));
        if (expired) {
            end(subscription.id(), Listeners.EXPIRED);
        }
        return expired;
    }

    /** Says that an event does not even wait for a subscription. */
    void neverSent(StoredSubscription subscription, StoredNotification notification, String why) {
        listeners.tell(DeliveryEvent.Kind.GIVEN_UP, subscription, notification.id(), 0, why);
    }

    void tell(DeliveryEvent.Kind kind, StoredDelivery delivery, String detail) {
        store.find(delivery.subscription())
                .ifPresent(subscription -> listeners.tell(
                        kind, subscription, delivery.notification().id(), delivery.attempts(), detail));
    }

    long pending() {
        return outbox.size();
    }

    void close(Duration patience) {
        closed = true;
        wake();
        try {
            boolean done = free.tryAcquire(concurrent, patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!done) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Some notifications are still being sent; a durable outbox sends them again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }

    private void loop() {
        try {
            while (!closed) {
                if (!takenUp()) {
                    sleepUntilDue();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean takenUp() throws InterruptedException {
        try {
            endExpired();
            return takeUp();
        } catch (RuntimeException e) {
            // The storage may come back; what is in it is not lost.
            LOG.log(System.Logger.Level.WARNING, "The outbox cannot be read; trying again", e);
            sleep(LONGEST_SLEEP.toMillis());
            return true;
        }
    }

    private void endExpired() {
        Instant now = clock.instant();
        if (maxAge.isPresent() && !now.isBefore(nextSweep)) {
            nextSweep = now.plus(SWEEP);
            List<StoredSubscription> old = store.acceptedBefore(oldest(maxAge.get()), SWEPT);
            while (!old.isEmpty()) {
                old.forEach(subscription -> end(subscription.id(), Listeners.EXPIRED));
                old = store.acceptedBefore(oldest(maxAge.get()), SWEPT);
            }
        }
    }

    private Instant oldest(Duration age) {
        return clock.instant().minus(age);
    }

    /** Hands out what is due, as far as threads are free. */
    private boolean takeUp() throws InterruptedException {
        free.acquire();
        int room = 1 + free.drainPermits();
        int used = 0;
        try {
            Instant now = clock.instant();
            List<StoredDelivery> due = closed ? List.of() : outbox.claim(now, now.plus(CLAIM), room);
            for (StoredDelivery delivery : due) {
                threads.execute(() -> deliver(delivery));
                used++;
            }
            return used > 0;
        } finally {
            free.release(room - used);
        }
    }

    private void deliver(StoredDelivery delivery) {
        try {
            courier.deliver(delivery);
        } catch (RuntimeException e) {
            // It is due again when its claim ends.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Event " + delivery.notification().id() + " for subscription " + delivery.subscription()
                            + " could not be handled",
                    e);
        } finally {
            free.release();
        }
    }

    private void sleepUntilDue() throws InterruptedException {
        long millis = outbox.nextDue()
                .map(due -> Duration.between(clock.instant(), due).toMillis() + 1)
                .map(wait -> Math.max(1, Math.min(wait, LONGEST_SLEEP.toMillis())))
                .orElse(LONGEST_SLEEP.toMillis());
        sleep(millis);
    }

    private void sleep(long millis) throws InterruptedException {
        if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
