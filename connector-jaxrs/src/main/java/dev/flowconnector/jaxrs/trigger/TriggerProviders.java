package dev.flowconnector.jaxrs.trigger;

import dev.flowconnector.core.webhook.Subscriptions;
import jakarta.ws.rs.core.FeatureContext;

/** All that speaks the protocol of webhook triggers, beside the answers at their URLs. */
public final class TriggerProviders {
    // After the filter that says who the caller is, whatever its priority.
    private static final int LAST = Integer.MAX_VALUE;

    private TriggerProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context, SubscriptionAnswers subscriptions) {
        context.register(new TriggerFilter(subscriptions));
        if (subscriptions.registry() instanceof Subscriptions service) {
            context.register(new SubscriberFilter(service), LAST).register(new DeclaredNotifications(service));
        }
    }
}
