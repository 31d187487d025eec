package dev.flowconnector.core.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.SubscriptionRegistry;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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
    private final ObjectWriter events;
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
        this.events = parts.mapper
                .copy()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT)
                .writer();
        this.listeners = new Listeners(parts.listeners);
        this.clock = parts.clock;
        this.shutdown = parts.shutdown;
        this.limitPerPrincipal = parts.limitPerPrincipal;
        this.deliveries = new Deliveries(parts, cipher, listeners);
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
     *     {@link dev.flowconnector.core.annotation.NotificationUrl}
     * @throws RefusedCallbackUrlException if the URL points to where notifications may not go: 400
     * @throws ConnectorException if the principal has as many subscriptions as allowed: 400, since waiting does not help
     * @throws IllegalArgumentException if no property is marked
     */
    public <E> Subscription<E> accept(Object filter) {
        Filters.Split split = filters.split(filter);
        return Subscription.created(begin(filter.getClass(), split.json(), split.callback(), Optional.empty())
                .id());
    }

    /** Stores what the platform subscribed, or an integration. */
    StoredSubscription begin(Class<?> kind, String filter, String callback, Optional<String> integration) {
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
                integration.isPresent() ? SubscriptionState.ACTIVE : SubscriptionState.PENDING,
                Optional.empty(),
                Optional.empty(),
                0);
        if (!store.insert(subscription, limitPerPrincipal)) {
            throw ConnectorException.of(
                    BAD_REQUEST,
                    "TooManySubscriptions",
                    "This connection has " + limitPerPrincipal + " subscriptions already, and no more are allowed. Turn"
                            + " off flows that are not needed any more.");
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

    /** Ends a subscription, as the platform does when a flow is turned off; unknown ones are ended already. */
    @Override
    public void end(String id) {
        deliveries.end(id, Deliveries.UNSUBSCRIBED);
    }

    /** What an administrator may see, newest first. */
    public List<SubscriptionInfo> latest(int limit) {
        return store.latest(limit).stream().map(SubscriptionInfo::of).toList();
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

    <F> int tell(Class<F> type, Object event, Predicate<? super F> fits) {
        Instant now = clock.instant();
        StoredNotification notification =
                new StoredNotification(UUID.randomUUID().toString(), written(event), now);
        int told = 0;
        String last = "";
        List<StoredSubscription> page = store.ofKind(type.getName(), last, PAGE);
        while (!page.isEmpty()) {
            List<StoredDelivery> fitting = new ArrayList<>();
            for (StoredSubscription subscription : page) {
                boolean paused = subscription.state() == SubscriptionState.PAUSED;
                if (!paused && fits.test(filters.read(subscription.filter(), type))) {
                    fitting.add(new StoredDelivery(subscription.id(), notification, 0, now));
                }
            }
            deliveries.add(fitting);
            told += fitting.size();
            last = page.get(page.size() - 1).id();
            page = store.ofKind(type.getName(), last, PAGE);
        }
        return told;
    }

    String written(Object event) {
        try {
            return events.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "An event of " + event.getClass().getName() + " cannot be written as JSON: "
                            + e.getOriginalMessage(),
                    e);
        }
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
