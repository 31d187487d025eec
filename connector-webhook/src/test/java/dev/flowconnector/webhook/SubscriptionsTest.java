package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.DeliveryPolicy;
import dev.flowconnector.core.webhook.RefusedCallbackUrlException;
import dev.flowconnector.core.webhook.Subscriber;
import dev.flowconnector.core.webhook.SubscriptionInfo;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Items 7 to 9 of the check list for the run time: subscribe, notify, and stop. */
class SubscriptionsTest extends DeliveryTest {
    private static final String OFF =
            "{\"error\":{\"code\":\"WorkflowTriggerIsNotEnabled\",\"message\":\"Could not execute"
                    + " workflow 'a' trigger 'b' with state 'Disabled': trigger is not enabled.\"}}";

    @Test
    void fittingSubscriptions_toldOnceWithTheSameEventId() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            subscribe("eu", flow.url("/a?sig=1"));
            subscribe("eu", flow.url("/b?sig=2"));
            subscribe("us", flow.url("/c?sig=3"));

            int told = subscriptions
                    .of(OrderFilter.class)
                    .notify(OrderEvent.of(4711, "eu"), filter -> filter.region().equals("eu"));

            await(() -> flow.requests().size() == 2);
            assertThat(told).isEqualTo(2);
            assertThat(flow.requests())
                    .extracting(Receiver.Request::target)
                    .containsExactlyInAnyOrder("/a?sig=1", "/b?sig=2");
            // Absent values are left out: null is a mismatch for a flow that expects text.
            assertThat(flow.requests())
                    .extracting(Receiver.Request::body)
                    .containsOnly("{\"number\":4711,\"region\":\"eu\"}");
            assertThat(flow.requests().stream()
                            .map(request -> request.header("X-ms-client-tracking-id"))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void subscribing_sendsNothing() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            subscribe("eu", flow.url("/a"));
            subscribe("eu", flow.url("/a"));

            assertThat(flow.requests()).isEmpty();
            assertThat(subscriptions.latest(10)).hasSize(2);
        }
    }

    @Test
    void platformNotYetAnswered_notificationWaits() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            Subscription<OrderEvent> subscription =
                    subscriptions.accept(new OrderFilter("eu", URI.create(flow.url("/a"))));
            subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu"));

            await(() -> subscriptions.pending() == 1);
            assertThat(flow.requests()).isEmpty();
            assertThat(subscriptions.latest(1))
                    .extracting(SubscriptionInfo::state)
                    .containsExactly("pending");
            subscriptions.end(subscription.id());
        }
    }

    @Test
    void endedTwice_nothingMoreArrives() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String id = subscribe("eu", flow.url("/a"));
            subscriptions.end(id);
            subscriptions.end(id);
            subscriptions.end("unknown");

            assertThat(subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu")))
                    .isZero();
            assertThat(kinds()).containsExactly(Kind.SUBSCRIBED, Kind.ENDED);
        }
    }

    @Test
    void callbackElsewhere_refusedBeforeAnythingIsStored() {
        Subscriptions strict =
                Subscriptions.builder(sender).hosts(CallbackHosts.ofPlatform()).build();

        assertThatThrownBy(() -> strict.accept(new OrderFilter("eu", URI.create("https://evil.example/x?sig=SECRET"))))
                .isInstanceOf(RefusedCallbackUrlException.class)
                .hasMessageContaining("'evil.example'")
                .message()
                .doesNotContain("SECRET");
        assertThat(strict.latest(1)).isEmpty();
        strict.close();
    }

    @Test
    void tooManyOfOnePrincipal_refusedForGood() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions few = builder().limitPerPrincipal(1).build()) {
            OrderFilter filter = new OrderFilter("eu", URI.create(flow.url("/a")));
            OperationScope ann = few.enter(of("ann"));
            few.accept(filter);
            assertThatThrownBy(() -> few.accept(filter))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.status()).isEqualTo(400))
                    .hasMessageContaining("1 subscriptions already");
            ann.close();
            OperationScope bob = few.enter(of("bob"));
            few.accept(filter);
            bob.close();
            assertThat(few.latest(2))
                    .extracting(SubscriptionInfo::principal)
                    .containsExactlyInAnyOrder(Optional.of("ann"), Optional.of("bob"));
            assertThat(few.latest(1).get(0).correlation()).isEqualTo(Map.of("x-ms-workflow-id", "w1"));
        }
    }

    @Test
    void flowGone_subscriptionEndsAtOnce() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(404))) {
            subscribe("eu", flow.url("/a"));
            subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu"));

            await(() -> subscriptions.latest(1).isEmpty());
            assertThat(flow.requests()).hasSize(1);
        }
    }

    @Test
    void flowOff_eventGivenUpAndSubscriptionEndsAfterThree() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(400, OFF))) {
            subscribe("eu", flow.url("/a"));
            for (int i = 1; i <= 3; i++) {
                int number = i;
                subscriptions.of(OrderFilter.class).notify(OrderEvent.of(i, "eu"));
                await(() -> flow.requests().size() == number && subscriptions.pending() == 0);
            }

            await(() -> subscriptions.latest(1).isEmpty());
            assertThat(kinds()).filteredOn(Kind.GIVEN_UP::equals).hasSize(3);
        }
    }

    @Test
    void notAllowed_confirmedBeforeTheSubscriptionEnds() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(401))) {
            subscribe("eu", flow.url("/a"));
            subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu"));

            await(() -> subscriptions.latest(1).isEmpty());
            assertThat(flow.requests()).hasSize(3);
            assertThat(subscriptions.pending()).isZero();
        }
    }

    @Test
    void wrongKeyOfOurOwn_endsNoSubscription() throws IOException {
        SubscriptionStore store = SubscriptionStore.inMemory();
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions before = builder().store(store).build();
                Subscriptions after = builder().store(store).build()) {
            before.activated(before.accept(new OrderFilter("eu", URI.create(flow.url("/a"))))
                    .id());
            after.of(OrderFilter.class).notify(OrderEvent.of(1, "eu"));

            await(() -> kinds().stream().filter(Kind.RETRIED::equals).count() > 3
                    || store.latest(1).isEmpty());
            assertThat(store.latest(1)).hasSize(1);
        }
    }

    @Test
    void payloadThatDoesNotFit_givenUpWhileTheSubscriptionStays() throws IOException {
        try (Receiver flow = Receiver.answering(request ->
                request.body().contains("1") ? Answer.of(400, "TriggerInputSchemaMismatch") : Answer.of(202))) {
            subscribe("eu", flow.url("/a"));
            subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu"));
            subscriptions.of(OrderFilter.class).notify(OrderEvent.of(2, "eu"));

            await(() -> flow.requests().size() == 2 && subscriptions.pending() == 0);
            assertThat(subscriptions.latest(1)).hasSize(1);
            await(() -> kinds().contains(Kind.GIVEN_UP) && kinds().contains(Kind.DELIVERED));
        }
    }

    @Test
    void busyFlow_sentAgainNotBeforeItAsks() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        DeliveryPolicy patient = new DeliveryPolicy(
                Duration.ZERO,
                Duration.ofMillis(5),
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                4,
                4,
                3,
                Duration.ZERO);
        try (Receiver flow = Receiver.answering(request -> {
                    times.add(System.nanoTime());
                    return calls.incrementAndGet() == 1
                            ? new Answer(429, Map.of("Retry-After", "1"), "")
                            : Answer.of(202);
                });
                Subscriptions service = builder().policy(patient).build()) {
            service.activated(service.accept(new OrderFilter("eu", URI.create(flow.url("/a"))))
                    .id());
            service.of(OrderFilter.class).notify(OrderEvent.of(1, "eu"));

            await(() -> calls.get() == 2 && service.pending() == 0);
            List<Long> both = List.copyOf(times);
            assertThat(Duration.ofNanos(both.get(1) - both.get(0))).isGreaterThanOrEqualTo(Duration.ofMillis(990));
        }
    }

    @Test
    void eventOfAnotherTypeThanDeclared_refused() {
        subscriptions.declare(OrderFilter.class, OrderEvent.class);
        subscriptions.declare(OrderFilter.class, OrderEvent.class);

        assertThatThrownBy(() -> subscriptions.of(OrderFilter.class).notify("4711"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OrderEvent'")
                .hasMessageContaining("'java.lang.String' is none");
        assertThatThrownBy(() -> subscriptions.declare(OrderFilter.class, String.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'java.lang.String'");
    }

    @Test
    void subscriptionThatIsTooOld_endsWithoutAnEvent() throws IOException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions aging =
                        builder().maxAge(Duration.ofDays(90)).clock(now::get).build()) {
            String old = aging.accept(new OrderFilter("eu", URI.create(flow.url("/old"))))
                    .id();
            now.set(now.get().plus(Duration.ofDays(60)));
            String young = aging.accept(new OrderFilter("eu", URI.create(flow.url("/young"))))
                    .id();
            aging.activated(young);
            assertThat(aging.latest(2)).hasSize(2);

            now.set(now.get().plus(Duration.ofDays(31)));
            aging.activated(young);
            await(() -> aging.latest(2).size() == 1);
            assertThat(aging.latest(2)).extracting(SubscriptionInfo::id).containsExactly(young);
            aging.end(old);
        }
    }

    @Test
    void runThatWaitsLong_doesNotEndByItsAge() throws IOException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions aging =
                        builder().maxAge(Duration.ofHours(1)).clock(now::get).build()) {
            String waiting = aging.acceptOnce(new OrderFilter("eu", URI.create(flow.url("/run"))))
                    .id();
            String trigger = aging.accept(new OrderFilter("eu", URI.create(flow.url("/a"))))
                    .id();
            now.set(now.get().plus(Duration.ofDays(3)));
            aging.activated(trigger);
            await(() -> aging.find(trigger).isEmpty());

            assertThat(aging.of(OrderFilter.class).notify(OrderEvent.of(1, "eu")))
                    .isEqualTo(1);
            await(() -> aging.find(waiting).isEmpty());
            assertThat(flow.requests()).extracting(Receiver.Request::target).containsExactly("/run");
        }
    }

    /** 10,000 notifications of which three in ten fail: each arrives at least once. */
    @Test
    void manyNotificationsAndFailures_eachArrives() throws IOException {
        Set<String> accepted = ConcurrentHashMap.newKeySet();
        AtomicInteger calls = new AtomicInteger();
        try (Receiver flow = Receiver.answering(request -> {
            if (calls.incrementAndGet() % 10 < 3) {
                return Answer.of(503);
            }
            accepted.add(request.target() + request.body());
            return Answer.of(202);
        })) {
            for (int i = 0; i < 50; i++) {
                subscribe("eu", flow.url("/flow-" + i));
            }
            for (int i = 0; i < 200; i++) {
                subscriptions.of(OrderFilter.class).notify(OrderEvent.of(i, "eu"));
            }

            await(() -> subscriptions.pending() == 0);
            assertThat(accepted).hasSize(10_000);
        }
    }

    private static Subscriber of(String principal) {
        return new Subscriber(
                Optional.of(principal), Map.of("x-ms-workflow-id", "w1", "x-ms-client-tracking-id", "t1"));
    }
}
