package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.StoredSubscription.Trouble;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Brings one notification to one subscription, once, and draws the consequences. */
final class Courier {
    private static final System.Logger LOG = System.getLogger(Subscriptions.class.getName());
    /** After this time the platform has its answer, even if nobody told. */
    private static final Duration UNANSWERED = Duration.ofSeconds(10);

    private final SubscriptionStore store;
    private final Outbox outbox;
    private final CallbackHosts hosts;
    private final CallbackCipher cipher;
    private final NotificationSender sender;
    private final DeliveryPolicy policy;
    private final InstantSource clock;
    private final Deliveries deliveries;
    private final RandomGenerator random = RandomGenerator.getDefault();
    /** Subscriptions that failed last, and when they are tried again: their other notifications wait as well. */
    private final Map<String, Instant> paused = new ConcurrentHashMap<>();

    private final Map<String, Integer> sending = new ConcurrentHashMap<>();

    Courier(SubscriptionsBuilder parts, CallbackCipher cipher, Deliveries deliveries) {
        this.store = parts.store;
        this.outbox = parts.outbox;
        this.hosts = parts.hosts;
        this.cipher = cipher;
        this.sender = parts.sender;
        this.policy = parts.policy;
        this.clock = parts.clock;
        this.deliveries = deliveries;
    }

    void unblock(String subscription) {
        paused.remove(subscription);
    }

    void deliver(StoredDelivery delivery) {
        Optional<StoredSubscription> found = store.find(delivery.subscription());
        if (found.isEmpty() || found.get().state() == SubscriptionState.PAUSED) {
            outbox.remove(delivery);
            unblock(delivery.subscription());
            deliveries.tell(Kind.GIVEN_UP, delivery, Listeners.PAUSED);
            return;
        }
        Instant now = clock.instant();
        Instant earliest = earliest(found.get());
        if (earliest.isAfter(now)) {
            deliveries.putBack(delivery, delivery.postponed(earliest));
            return;
        }
        if (sending.merge(delivery.subscription(), 1, Integer::sum) > policy.concurrentPerSubscription()) {
            left(delivery.subscription());
            // So many of one subscription wait for answers already; those of others go first.
            deliveries.putBack(delivery, delivery.postponed(now.plus(policy.backOff(1, random))));
            return;
        }
        try {
            react(found.get(), delivery, send(found.get(), delivery.notification()));
        } finally {
            left(delivery.subscription());
        }
    }

    private void left(String subscription) {
        sending.computeIfPresent(subscription, (id, count) -> count == 1 ? null : count - 1);
    }

    private Instant earliest(StoredSubscription subscription) {
        Duration settling = subscription.state() == SubscriptionState.PENDING ? UNANSWERED : policy.settling();
        Instant settled = subscription.created().plus(settling);
        Instant resumed = paused.getOrDefault(subscription.id(), settled);
        return resumed.isAfter(settled) ? resumed : settled;
    }

    DeliveryAnswer send(StoredSubscription subscription, StoredNotification notification) {
        CallbackUrl url;
        try {
            // The list of hosts may have become shorter since the flow subscribed.
            url = hosts.check(cipher.open(subscription.sealedCallback(), subscription.id()));
        } catch (RefusedCallbackUrlException | IllegalArgumentException e) {
            return new DeliveryAnswer.Forbidden(String.valueOf(e.getMessage()));
        }
        try {
            return sender.send(url, notification.json(), notification.id());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The sender of notifications failed", e);
            return new DeliveryAnswer.Unreachable(e.getClass().getSimpleName());
        }
    }

    private void react(StoredSubscription subscription, StoredDelivery delivery, DeliveryAnswer answer) {
        Reaction reaction = Reaction.to(answer);
        String detail = Reaction.detail(answer);
        switch (reaction) {
            case DELIVERED -> delivered(subscription, delivery, detail);
            case REFUSED -> {
                note(delivery, reaction, detail);
                givenUp(subscription, delivery, detail);
            }
            case FLOW_GONE -> {
                outbox.remove(delivery);
                note(delivery, reaction, detail);
                deliveries.tell(Kind.GIVEN_UP, delivery, detail);
                deliveries.flowGone(delivery.subscription(), detail);
            }
            case FLOW_OFF -> {
                givenUp(subscription, delivery, detail);
                if (troubled(delivery, reaction, detail)) {
                    deliveries.flowGone(delivery.subscription(), detail);
                }
            }
            case NOT_ALLOWED -> {
                if (troubled(delivery, reaction, detail)) {
                    givenUp(subscription, delivery, detail);
                    deliveries.flowGone(delivery.subscription(), detail);
                } else {
                    again(subscription, delivery, answer, detail);
                }
            }
            case RETRY, NOT_SENT -> {
                note(delivery, reaction, detail);
                again(subscription, delivery, answer, detail);
            }
        }
    }

    private void delivered(StoredSubscription subscription, StoredDelivery delivery, String detail) {
        outbox.remove(delivery);
        paused.remove(delivery.subscription());
        Instant now = clock.instant();
        Changes.change(store, delivery.subscription(), stored -> stored.succeeded(now));
        deliveries.tell(Kind.DELIVERED, delivery, detail);
        endIfOnce(subscription, Listeners.COMPLETED);
    }

    private void givenUp(StoredSubscription subscription, StoredDelivery delivery, String detail) {
        outbox.remove(delivery);
        deliveries.tell(Kind.GIVEN_UP, delivery, detail);
        endIfOnce(subscription, detail);
    }

    /** Nothing more comes for a run that waited for one notification, however that went. */
    private void endIfOnce(StoredSubscription subscription, String why) {
        if (subscription.expects() != Expectation.EVERY_EVENT) {
            deliveries.end(subscription.id(), why);
        }
    }

    private void again(StoredSubscription subscription, StoredDelivery delivery, DeliveryAnswer answer, String detail) {
        Instant now = clock.instant();
        if (!delivery.notification().at().plus(policy.giveUpAfter()).isAfter(now)) {
            givenUp(subscription, delivery, detail);
            return;
        }
        Duration own = policy.backOff(delivery.attempts(), random);
        Duration wait = answer instanceof DeliveryAnswer.Answered answered
                ? answered.retryAfter().map(asked -> policy.atLeast(own, asked)).orElse(own)
                : own;
        Instant next = now.plus(wait);
        block(delivery.subscription(), next);
        deliveries.putBack(delivery, delivery.again(next));
        deliveries.tell(Kind.RETRIED, delivery, detail);
    }

    /** Lets the others wait as well; not if the subscription has ended or was paused meanwhile, and with it what waited. */
    private void block(String subscription, Instant until) {
        paused.put(subscription, until);
        if (store.find(subscription)
                .filter(found -> found.state() != SubscriptionState.PAUSED)
                .isEmpty()) {
            paused.remove(subscription);
        }
    }

    /** Notes a refusal; whether it was one too many, so that the flow counts as gone. */
    private boolean troubled(StoredDelivery delivery, Reaction reaction, String detail) {
        Instant now = clock.instant();
        Optional<StoredSubscription> after = Changes.change(
                store, delivery.subscription(), subscription -> subscription.troubled(now, reaction + " " + detail));
        Optional<Trouble> trouble = after.flatMap(StoredSubscription::trouble);
        return trouble.isPresent()
                && trouble.get().times() >= policy.troubles()
                && !trouble.get().since().plus(policy.confirmation()).isAfter(now);
    }

    /** The user of an integration sees the last error, whatever it was; nobody looks at those of other subscriptions. */
    private void note(StoredDelivery delivery, Reaction reaction, String detail) {
        Instant now = clock.instant();
        Changes.change(
                store,
                delivery.subscription(),
                subscription -> subscription.integration().isEmpty()
                        ? subscription
                        : subscription.noted(now, reaction + " " + detail));
    }
}
