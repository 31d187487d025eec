package dev.flowconnector.core.webhook.store;

import java.time.Instant;

/**
 * One event, written once for all subscriptions that it goes to. Immutable.
 *
 * @param id stable through all attempts and all subscriptions
 * @param json what is sent
 * @param at when the application told of it
 */
public record StoredNotification(String id, String json, Instant at) {
    @Override
    public String toString() {
        return "StoredNotification[" + id + ", " + json.length() + " characters]";
    }
}
