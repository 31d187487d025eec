package dev.flowconnector.core.trigger;

/** The application's store of webhook subscriptions, as far as the platform ends them by itself. */
@FunctionalInterface
public interface SubscriptionRegistry {

    /** Ends a subscription; nothing happens when it has ended before, since the platform may repeat the call. */
    void end(String id);
}
