package dev.flowconnector.core.webhook;

import java.time.Duration;

/**
 * Sends one notification once; {@code HttpNotificationSender} of connector-webhook is one. Implementations are safe for use
 * by several threads, follow no redirect, send no credentials of their own, bound what they read and how long they wait,
 * and look at the address behind the host's name.
 */
@FunctionalInterface
public interface NotificationSender {
    /**
     * The longest that one call may take. What takes longer is taken for lost and sent again, which starts the flow a second
     * time.
     */
    Duration LONGEST = Duration.ofMinutes(3);

    /**
     * Posts JSON as {@code application/json}.
     *
     * @param url where to, byte for byte
     * @param json the body
     * @param eventId sent as {@code x-ms-client-tracking-id}, the same at each attempt
     * @return what came of it, after {@link #LONGEST} at most; failures to connect included, so this throws nothing that an
     *     outside cause has
     */
    DeliveryAnswer send(CallbackUrl url, String json, String eventId);
}
