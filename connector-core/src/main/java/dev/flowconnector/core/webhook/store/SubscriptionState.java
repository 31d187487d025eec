package dev.flowconnector.core.webhook.store;

/** Where a subscription is in its life; one that ended is removed. */
public enum SubscriptionState {
    /** Stored, while the platform does not yet know that it worked. */
    PENDING,
    /** The platform knows it, and nothing is wrong. */
    ACTIVE,
    /** Its last notifications were refused: the flow may be off, or gone. */
    SUSPECT,
    /** Kept and told of nothing: somebody paused the integration, or its flow is gone. */
    PAUSED
}
