package dev.flowconnector.core.webhook;

import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.webhook.IntegrationError.Reason;
import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredNotification;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Flows that users told the application of: a flow that begins with "When an HTTP request is received" shows a URL, the user
 * pastes it, and the application posts to it. No connector is needed. What is posted is a type with
 * {@link dev.flowconnector.core.annotation.RequestTrigger}.
 *
 * <pre>{@code
 * Integrations integrations = Integrations.of(subscriptions);
 * integrations.add("Tell the shop", pastedUrl, new OrderSettings("eu"));
 *
 * integrations.of(OrderSettings.class).notify(order, settings -> settings.region().equals(order.region()));
 * }</pre>
 *
 * <p>An integration is a subscription that a user made: the same store, outbox and sender, the same list of allowed hosts,
 * the same encryption. It only ends differently: a flow that is off, or gone, leaves it paused in the list with the reason,
 * until the user resumes or removes it. Who may see and change integrations is the application's to decide. Safe for use by
 * several threads.
 *
 * @see <a href="https://learn.microsoft.com/azure/connectors/connectors-native-reqres">The Request trigger</a>
 */
public final class Integrations {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final Duration UNTIL_TESTED = Duration.ofSeconds(10);
    private static final int LONGEST_NAME = 200;

    private final Subscriptions subscriptions;
    private final Parts parts;

    private Integrations(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        this.parts = subscriptions.parts();
    }

    record Parts(
            SubscriptionStore store,
            CallbackHosts hosts,
            CallbackCipher cipher,
            Filters filters,
            Deliveries deliveries,
            InstantSource clock) {}

    /** Integrations beside the subscriptions of triggers. */
    public static Integrations of(Subscriptions subscriptions) {
        return new Integrations(Objects.requireNonNull(subscriptions, "subscriptions"));
    }

    /**
     * Adds an integration. Nothing is posted yet, since each POST starts the flow.
     *
     * @param name what the user calls it; 200 characters at most
     * @param url what the user pasted; white space around it is cut off
     * @param settings what the user chose; their class is the kind of the integration
     * @throws RefusedCallbackUrlException if the URL points to where nothing may be posted: 400
     * @throws ConnectorException if the name is blank or too long, or the principal has as many subscriptions as allowed: 400
     * @throws IllegalArgumentException if the settings hold a URL for notifications
     */
    public <S> Integration<S> add(String name, String url, S settings) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw ConnectorException.of(
                    BAD_REQUEST,
                    "IntegrationName",
                    "An integration needs a name of 1 to " + LONGEST_NAME + " characters, and this one "
                            + (name.isBlank() ? "is blank." : "has " + name.length() + ". Shorten it."));
        }
        String json = parts.filters().settings(settings);
        return shown(
                subscriptions.begin(settings.getClass(), json, url.strip(), Optional.of(name), Expectation.EVERY_EVENT),
                Optional.of(settings));
    }

    /** All integrations with settings of a class, the newest first. */
    public <S> List<Integration<S>> list(Class<S> settings) {
        return subscriptions
                .ofKind(settings)
                .filter(stored -> stored.integration().isPresent())
                .sorted((one, other) -> other.created().compareTo(one.created()))
                .map(stored -> shown(stored, parts.filters().readable(stored.filter(), settings)))
                .toList();
    }

    /** One of them, if it has settings of that class. */
    public <S> Optional<Integration<S>> find(Class<S> settings, String id) {
        return stored(id)
                .filter(stored -> stored.kind().equals(settings.getName()))
                .map(stored -> shown(stored, parts.filters().readable(stored.filter(), settings)));
    }

    /**
     * Removes an integration. What waits for it is given up, of which a {@link DeliveryListener} is told. One that is unknown
     * was removed already.
     */
    public void remove(String id) {
        stored(id).ifPresent(stored -> parts.deliveries().end(id, Listeners.UNSUBSCRIBED));
    }

    /**
     * Stops posting to it. What waits is given up, of which a {@link DeliveryListener} is told; what happens until it is
     * resumed is not posted later either.
     *
     * @throws ConnectorException if there is no such integration: 404
     */
    public void pause(String id) {
        parts.deliveries().forget(change(id, StoredSubscription::paused), Listeners.PAUSED);
    }

    /**
     * Begins to post to it again, and forgets the last error.
     *
     * @throws ConnectorException if there is no such integration: 404
     */
    public void resume(String id) {
        change(id, StoredSubscription::resumed);
        parts.deliveries().unblock(id);
    }

    /**
     * Posts something once and at once, to see whether the flow takes it; to a paused one, too. It starts the flow. Returns
     * when the flow has answered, which may take as long as the sender waits. An integration is tested once at a time.
     *
     * @param payload an example of what it is told otherwise
     * @return what went wrong; empty when the flow took it
     * @throws ConnectorException if there is no such integration: 404; if it is being tested: 429
     */
    public Optional<IntegrationError> test(String id, Object payload) {
        StoredSubscription stored = stored(id).orElseThrow(() -> unknown(id));
        Instant now = parts.clock().instant();
        String json = subscriptions.written(stored.kind(), payload);
        DeliveryAnswer answer = parts.deliveries()
                .post(stored, new StoredNotification(UUID.randomUUID().toString(), json, now))
                .orElseThrow(() -> ConnectorException.tooManyRequests(
                        "The integration is being tested already. Wait until its flow has answered.", UNTIL_TESTED));
        Reaction reaction = Reaction.to(answer);
        if (reaction == Reaction.DELIVERED) {
            change(id, found -> found.succeeded(now));
            parts.deliveries().unblock(id);
            return Optional.empty();
        }
        StoredSubscription noted = change(id, found -> found.noted(now, reaction + " " + Reaction.detail(answer)));
        return noted.trouble().map(IntegrationError::of);
    }

    /** All integrations with settings of a class, to be told of something; paused ones are not. */
    public <S> Audience<S> of(Class<S> settings) {
        return subscriptions.of(settings);
    }

    private StoredSubscription change(String id, UnaryOperator<StoredSubscription> change) {
        return Changes.change(parts.store(), id, found -> found.integration().isPresent() ? change.apply(found) : found)
                .filter(found -> found.integration().isPresent())
                .orElseThrow(() -> unknown(id));
    }

    private Optional<StoredSubscription> stored(String id) {
        return parts.store().find(id).filter(found -> found.integration().isPresent());
    }

    private static ConnectorException unknown(String id) {
        return ConnectorException.of(NOT_FOUND, "IntegrationNotFound", "There is no integration '" + id + "'.");
    }

    private <S> Integration<S> shown(StoredSubscription stored, Optional<S> settings) {
        Optional<IntegrationError> error = settings.isPresent()
                ? stored.trouble().map(IntegrationError::of)
                : Optional.of(new IntegrationError(Reason.UNREADABLE, "", stored.created()));
        return new Integration<>(
                stored.id(),
                SubscriptionInfo.trigger(stored),
                stored.integration().orElse(""),
                settings,
                masked(stored),
                stored.principal(),
                stored.state() == SubscriptionState.PAUSED ? Integration.State.PAUSED : Integration.State.ACTIVE,
                stored.created(),
                stored.lastSuccess(),
                error);
    }

    private String masked(StoredSubscription stored) {
        try {
            return parts.hosts()
                    .check(parts.cipher().open(stored.sealedCallback(), stored.id()))
                    .toString();
        } catch (RefusedCallbackUrlException | IllegalArgumentException e) {
            // It can be removed all the same; the last error says what is wrong.
            return "";
        }
    }
}
