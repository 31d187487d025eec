package dev.flowconnector.core.webhook;

/**
 * Something that happened to a subscription or to one of its notifications. Holds no secret.
 *
 * @param kind what happened
 * @param subscription id of the subscription
 * @param trigger which trigger: simple name of the class of its filter
 * @param event id of the event; empty where no event, or more than one, is involved
 * @param attempts how often it was sent
 * @param detail what was answered, such as {@code 429}; empty where there is nothing to say
 */
public record DeliveryEvent(Kind kind, String subscription, String trigger, String event, int attempts, String detail) {
    /** What happened. */
    public enum Kind {
        /** A flow subscribed. */
        SUBSCRIBED,
        /** A subscription ended: the platform, the application or a dead flow ended it. */
        ENDED,
        /** The flow of an integration is gone: it stays in the list and is told of nothing more. */
        PAUSED,
        /** A flow took the notification. */
        DELIVERED,
        /** It did not; it is sent again. */
        RETRIED,
        /**
         * It did not, and it is not sent again: the application may want to know. Without an event where a subscription ended
         * or was paused, and what waited for it was given up: the detail says why, and how many, such as {@code paused, 3 that
         * waited}; one that was just being sent counts, too.
         */
        GIVEN_UP
    }
}
