package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import java.util.List;
import java.util.Set;

/** Tells listeners, and bears what they throw. */
final class Listeners {
    /** Why a subscription ended, where all is as it should be. */
    static final String UNSUBSCRIBED = "unsubscribed";

    static final String COMPLETED = "completed";
    static final String EXPIRED = "expired";
    /** Why a notification is given up: a user paused the integration, or its flow is gone. */
    static final String PAUSED = "paused";

    private static final Set<String> EXPECTED = Set.of(UNSUBSCRIBED, COMPLETED, EXPIRED);
    private static final System.Logger LOG = System.getLogger(Subscriptions.class.getName());

    private final List<DeliveryListener> listeners;

    Listeners(List<DeliveryListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    void tell(Kind kind, StoredSubscription subscription, String event, int attempts, String detail) {
        String trigger = SubscriptionInfo.trigger(subscription);
        boolean notable =
                kind == Kind.GIVEN_UP || kind == Kind.PAUSED || (kind == Kind.ENDED && !EXPECTED.contains(detail));
        System.Logger.Level level = notable ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG;
        LOG.log(
                level,
                () -> "Subscription " + subscription.id() + " of " + trigger + ": " + kind
                        + (event.isEmpty() ? "" : ", event " + event + ", attempt " + attempts)
                        + (detail.isEmpty() ? "" : ", " + detail));
        DeliveryEvent happened = new DeliveryEvent(kind, subscription.id(), trigger, event, attempts, detail);
        for (DeliveryListener listener : listeners) {
            try {
                listener.happened(happened);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A listener of notifications failed", e);
            }
        }
    }
}
