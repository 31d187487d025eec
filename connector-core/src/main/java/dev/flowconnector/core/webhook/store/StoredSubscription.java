package dev.flowconnector.core.webhook.store;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A subscription as a store keeps it. Immutable.
 *
 * @param id unguessable name
 * @param kind which trigger: name of the class of its filter
 * @param filter what the maker asked for, as JSON; the callback URL is not in it
 * @param sealedCallback the callback URL, encrypted
 * @param integration name of the integration, where a user pasted the URL: it is kept until the user removes it; empty
 *     where the platform subscribed
 * @param principal who subscribed; empty when nobody was signed in
 * @param correlation ids that the platform sent, such as {@code x-ms-workflow-id}; never secrets
 * @param created when it was accepted
 * @param expects what the flow waits for
 * @param state where it is in its life
 * @param trouble what went wrong since the last success
 * @param lastSuccess when a notification was last accepted
 * @param version grows with each change, so that of two changes at once one is refused
 */
public record StoredSubscription(
        String id,
        String kind,
        String filter,
        String sealedCallback,
        Optional<String> integration,
        Optional<String> principal,
        Map<String, String> correlation,
        Instant created,
        Expectation expects,
        SubscriptionState state,
        Optional<Trouble> trouble,
        Optional<Instant> lastSuccess,
        long version) {

    /** Copies the ids. */
    public StoredSubscription {
        Objects.requireNonNull(id, "id");
        correlation = Map.copyOf(correlation);
    }

    /**
     * What went wrong since the last success.
     *
     * @param since when it began
     * @param times how often it was such that the flow seems off or gone
     * @param last what it was the last time: one word and the answer, such as {@code FLOW_OFF 400}
     */
    public record Trouble(Instant since, int times, String last) {}

    /** The platform knows of it. */
    public StoredSubscription activated() {
        return changed(SubscriptionState.ACTIVE, trouble, lastSuccess);
    }

    /** Its one notification is on its way. */
    public StoredSubscription answered() {
        return changed(Expectation.NOTHING_MORE, state, trouble, lastSuccess);
    }

    /** A notification was accepted. */
    public StoredSubscription succeeded(Instant at) {
        return changed(unlessPaused(SubscriptionState.ACTIVE), Optional.empty(), Optional.of(at));
    }

    /** A notification was refused, as by a flow that is off or gone. */
    public StoredSubscription troubled(Instant at, String what) {
        Trouble now = trouble.filter(before -> before.times() > 0)
                .map(before -> new Trouble(before.since(), before.times() + 1, what))
                .orElseGet(() -> new Trouble(at, 1, what));
        return changed(unlessPaused(SubscriptionState.SUSPECT), Optional.of(now), lastSuccess);
    }

    /** A notification was not delivered, which says nothing of whether the flow is there. */
    public StoredSubscription noted(Instant at, String what) {
        Trouble now = trouble.map(before -> new Trouble(before.since(), before.times(), what))
                .orElseGet(() -> new Trouble(at, 0, what));
        return changed(state, Optional.of(now), lastSuccess);
    }

    /** It is told of nothing until it is resumed. */
    public StoredSubscription paused() {
        return state == SubscriptionState.PAUSED ? this : changed(SubscriptionState.PAUSED, trouble, lastSuccess);
    }

    /** It is told again, and what was wrong is forgotten. */
    public StoredSubscription resumed() {
        return state == SubscriptionState.PAUSED
                ? changed(SubscriptionState.ACTIVE, Optional.empty(), lastSuccess)
                : this;
    }

    private SubscriptionState unlessPaused(SubscriptionState next) {
        return state == SubscriptionState.PAUSED ? state : next;
    }

    private StoredSubscription changed(SubscriptionState to, Optional<Trouble> with, Optional<Instant> success) {
        return changed(expects, to, with, success);
    }

    private StoredSubscription changed(
            Expectation next, SubscriptionState to, Optional<Trouble> with, Optional<Instant> success) {
        return new StoredSubscription(
                id,
                kind,
                filter,
                sealedCallback,
                integration,
                principal,
                correlation,
                created,
                next,
                to,
                with,
                success,
                version + 1);
    }

    @Override
    public String toString() {
        return "StoredSubscription[" + id + ", " + kind + ", " + state + "]";
    }
}
