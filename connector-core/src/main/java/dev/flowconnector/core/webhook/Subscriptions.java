package dev.flowconnector.core.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.SubscriptionRegistry;
import dev.flowconnector.core.trigger.WebhookAction;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions of webhook triggers, and the sending of notifications to them.
 *
 * <pre>{@code
 * @POST @Path("/hooks") @Operation(summary = "When an order arrives")
 * public Subscription<OrderEvent> onOrder(OrderFilter filter) {
 *     return subscriptions.accept(filter);
 * }
 *
 * subscriptions.of(OrderFilter.class).notify(event, filter -> filter.region().equals(event.region()));
 * }</pre>
 *
 * <p>A workflow may have several subscriptions: the platform subscribes anew before it ends the old one. Nothing is sent
 * when a flow subscribes, since each POST to its URL starts a run. Notifications are delivered at least once, in no certain
 * order. Safe for use by several threads.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger">Webhook triggers</a>
 */
public final class Subscriptions implements SubscriptionRegistry, AutoCloseable {
    private static final int PAGE = 500;
    private static final int BAD_REQUEST = 400;
    private static final String WORKFLOW = "x-ms-workflow-";

    private final SubscriptionStore store;
    private final CallbackHosts hosts;
    private final CallbackCipher cipher;
    private final Filters filters;
    private final Payloads payloads;
    private final Announcer announcer;
    private final Deliveries deliveries;
    private final Listeners listeners;
    private final InstantSource clock;
    private final Duration shutdown;
    private final int limitPerPrincipal;
    // Not static: two services in one process, as in tests, know nothing of each other's requests.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Subscriber> subscriber = new ThreadLocal<>();

    Subscriptions(SubscriptionsBuilder parts, CallbackCipher cipher) {
        this.store = parts.store;
        this.hosts = parts.hosts;
        this.cipher = cipher;
        this.filters = new Filters(parts.mapper);
        this.payloads = new Payloads(parts.mapper);
        this.listeners = new Listeners(parts.listeners);
        this.clock = parts.clock;
        this.shutdown = parts.shutdown;
        this.limitPerPrincipal = parts.limitPerPrincipal;
        this.deliveries = new Deliveries(parts, cipher, listeners);
        this.announcer = new Announcer(parts, filters, payloads, deliveries);
        deliveries.begin();
    }

    /** Begins with what sends, and a plain mapper. */
    public static SubscriptionsBuilder builder(NotificationSender sender) {
        return new SubscriptionsBuilder(sender, new ObjectMapper());
    }

    /** Begins with what sends, and the mapper that the application answers with, so that events are written alike. */
    public static SubscriptionsBuilder builder(NotificationSender sender, ObjectMapper mapper) {
        return new SubscriptionsBuilder(sender, mapper);
    }

    /**
     * Stores a subscription.
     *
     * @param filter what the platform sent: an object of which one property, at any depth to four, is marked by
     *     {@link dev.flowconnector.core.annotation.NotificationUrl}; as JSON, and without the URL, 16 KB (16,384 bytes) at
     *     most. {@code null}, which a resource method gets for an empty body, is answered with 400.
     * @throws RefusedCallbackUrlException if the URL points to where notifications may not go: 400
     * @throws ConnectorException if the principal has as many subscriptions as allowed: 400, since waiting does not help;
     *     if the filter is absent or longer than 16 KB: 400
     * @throws IllegalArgumentException if no property is marked
     */
    public <E> Subscription<E> accept(@Nullable Object filter) {
        return Subscription.created(store(filter, Expectation.EVERY_EVENT));
    }

    /**
     * Stores that the run of a flow waits for one notification. {@link #complete} sends it, and so does {@link
     * Audience#notify(Object, Predicate)}; then the wait is over, and nothing more is sent.
     *
     * @param input what the platform sent, with a notification URL as for {@link #accept}
     * @throws RefusedCallbackUrlException if the URL points to where notifications may not go: 400
     * @throws ConnectorException if the principal has as many subscriptions as allowed, or the input is absent or, as JSON,
     *     longer than 16 KB (16,384 bytes): 400
     * @throws IllegalArgumentException if no property is marked
     */
    public <R> WebhookAction<R> acceptOnce(@Nullable Object input) {
        return WebhookAction.waiting(store(input, Expectation.ONE_EVENT));
    }

    /**
     * Sends a waiting flow the one notification that it waits for; by other threads, as all notifications. When the flow
     * took it or refuses it for good, the wait is over.
     *
     * <p>The notification is stored before the answer is noted. If the storage fails in between, this throws, and what is in
     * a durable outbox is sent all the same, within about two minutes. An outbox in memory loses the notification when the
     * process ends, and with it the note: if the store has kept the subscription, the run waits still and can be completed
     * again. Then, though, each of several nodes with outboxes in memory may send one; the platform takes the first.
     *
     * @param id {@link WebhookAction#id() name} of the wait
     * @param result the payload, as the action declares it
     * @return whether it is sent; false if the flow has its answer already, was cancelled, timed out or is unknown
     * @throws IllegalArgumentException if the result is not what the action declares, or the id is one of a trigger
     * @throws dev.flowconnector.core.webhook.store.OutboxFullException if so many notifications cannot wait; the flow waits
     *     still
     */
    public boolean complete(String id, Object result) {
        return announcer.complete(id, result);
    }

    /** Stores what the platform subscribed, or an integration. */
    StoredSubscription begin(
            Class<?> kind, String filter, String callback, Optional<String> integration, Expectation expects) {
        CallbackUrl url = hosts.check(callback);
        Subscriber from = current();
        String id = UUID.randomUUID().toString();
        StoredSubscription subscription = new StoredSubscription(
                id,
                kind.getName(),
                filter,
                cipher.seal(url.text(), id),
                integration,
                from.principal(),
                workflow(from.correlation()),
                clock.instant(),
                expects,
                integration.isPresent() ? SubscriptionState.ACTIVE : SubscriptionState.PENDING,
                Optional.empty(),
                Optional.empty(),
                0);
        if (!store.insert(subscription, limitPerPrincipal)) {
            throw ConnectorException.of(
                    BAD_REQUEST,
                    "TooManySubscriptions",
                    "This connection has " + limitPerPrincipal + " subscriptions already, and no more are allowed. Turn"
                            + " off flows, or remove integrations, that are not needed any more.");
        }
        listeners.tell(Kind.SUBSCRIBED, subscription, "", 0, "");
        return subscription;
    }

    /** Everything of a kind. */
    Stream<StoredSubscription> ofKind(Class<?> kind) {
        return Stream.iterate(
                        store.ofKind(kind.getName(), "", PAGE),
                        page -> !page.isEmpty(),
                        page -> store.ofKind(
                                kind.getName(), page.get(page.size() - 1).id(), PAGE))
                .flatMap(List::stream);
    }

    /**
     * Says what notifications are made of, so that they are written as the definition says: by this type, whatever the
     * class of an event is. ConnectorFeature of connector-jaxrs does so at its start for each method that returns {@code
     * Subscription<E>} or {@code WebhookAction<E>}, by the type of its body; what nobody declares is written by its class.
     *
     * @param filter class of what is accepted
     * @param payload type of the notifications, such as {@code OrderEvent} or {@code List<OrderEvent>}
     * @throws IllegalStateException if another type was declared before
     */
    public void declare(Class<?> filter, Type payload) {
        payloads.declare(filter, payload);
    }

    /** All subscriptions of a trigger, known by the class of its filter. */
    public <F> Audience<F> of(Class<F> filter) {
        return new Audience<>(this, filter);
    }

    /** Says that the platform was told of a subscription: from now on it gets notifications. */
    public void activated(String id) {
        Changes.change(
                store,
                id,
                subscription ->
                        subscription.state() == SubscriptionState.PENDING ? subscription.activated() : subscription);
        deliveries.wake();
    }

    /** Ends a subscription, as the platform does when a flow is turned off or has its answer; unknown ones are ended already. */
    @Override
    public void end(String id) {
        deliveries.end(id, Listeners.UNSUBSCRIBED);
    }

    /** What an administrator may see, newest first. */
    public List<SubscriptionInfo> latest(int limit) {
        return store.latest(limit).stream().map(SubscriptionInfo::of).toList();
    }

    /** What an administrator may see of one; empty if it has ended. */
    public Optional<SubscriptionInfo> find(String id) {
        return store.find(id).map(SubscriptionInfo::of);
    }

    /** How many notifications wait or are being sent. */
    public long pending() {
        return deliveries.pending();
    }

    /**
     * Says whose the subscriptions are that this thread accepts from now on, until the scope is closed on the
     * same thread. Adapters to a web framework call this before a resource method.
     */
    public OperationScope enter(Subscriber entered) {
        subscriber.set(entered);
        return subscriber::remove;
    }

    /** Accepts no more work, and waits for the notifications that are being sent; others stay in the outbox. */
    @Override
    public void close() {
        deliveries.close(shutdown);
    }

    <F> int tell(String eventId, Class<F> type, Object event, Predicate<? super F> fits) {
        return announcer.tell(eventId, type, event, fits);
    }

    String written(String kind, Object event) {
        return payloads.write(kind, event);
    }

    private String store(@Nullable Object filter, Expectation expects) {
        Filters.Split split = filters.split(filter);
        return begin(split.kind(), split.json(), split.callback(), Optional.empty(), expects)
                .id();
    }

    /** What integrations need, which are subscriptions that users made. */
    Integrations.Parts parts() {
        return new Integrations.Parts(store, hosts, cipher, filters, deliveries, clock);
    }

    private Subscriber current() {
        Subscriber now = subscriber.get();
        return now == null ? Subscriber.UNKNOWN : now;
    }

    private static Map<String, String> workflow(Map<String, String> correlation) {
        Map<String, String> ids = new TreeMap<>(correlation);
        ids.keySet().removeIf(name -> !name.startsWith(WORKFLOW));
        return ids;
    }
}
