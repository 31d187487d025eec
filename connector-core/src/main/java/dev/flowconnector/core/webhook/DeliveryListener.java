package dev.flowconnector.core.webhook;

/**
 * Is told what happens to subscriptions and notifications, for metrics and logs. Called by the threads that deliver, so it
 * returns soon; what it throws is logged and has no effect. Safe for use by several threads.
 */
@FunctionalInterface
public interface DeliveryListener {

    /** Something happened. */
    void happened(DeliveryEvent event);
}
