package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.store.StoredSubscription;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an administrator may see of a subscription; neither its URL nor what its filter says.
 *
 * @param id id of the subscription
 * @param trigger which trigger: simple name of the class of its filter
 * @param principal who subscribed; empty when nobody was signed in
 * @param correlation ids that the platform sent, such as {@code x-ms-workflow-id}
 * @param created when it was accepted
 * @param expects {@code every_event} for a trigger, {@code one_event} for an action that waits, {@code nothing_more} when
 *     its notification is on its way
 * @param state {@code pending}, {@code active}, {@code suspect} or {@code paused}
 * @param lastSuccess when a notification was last accepted
 * @param troubles refusals since then, as by a flow that is off or gone
 * @param lastTrouble what was wrong the last time; empty when nothing is
 */
public record SubscriptionInfo(
        String id,
        String trigger,
        Optional<String> principal,
        Map<String, String> correlation,
        Instant created,
        String expects,
        String state,
        Optional<Instant> lastSuccess,
        int troubles,
        String lastTrouble) {

    static SubscriptionInfo of(StoredSubscription stored) {
        return new SubscriptionInfo(
                stored.id(),
                trigger(stored),
                stored.principal(),
                stored.correlation(),
                stored.created(),
                stored.expects().name().toLowerCase(Locale.ROOT),
                stored.state().name().toLowerCase(Locale.ROOT),
                stored.lastSuccess(),
                stored.trouble().map(StoredSubscription.Trouble::times).orElse(0),
                stored.trouble().map(StoredSubscription.Trouble::last).orElse(""));
    }

    static String trigger(StoredSubscription stored) {
        String kind = stored.kind();
        return kind.substring(Math.max(kind.lastIndexOf('.'), kind.lastIndexOf('$')) + 1);
    }
}
