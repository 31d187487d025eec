package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.webhook.DeliveryEvent;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telling of an event, where something is in the way. */
class NotifyTest extends DeliveryTest {
    @Test
    void filterThatCannotBeRead_othersAreToldAndTheListenerKnows() throws IOException {
        SubscriptionStore store = SubscriptionStore.inMemory();
        store.insert(subscription("0-broken", "{\"region\":[\"MY-SECRET-WISH\"]}"), 10);
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions service = builder().store(store).build()) {
            subscribe(service, flow.url("/a"));

            assertThat(service.of(OrderFilter.class).notify(OrderEvent.of(1, "eu")))
                    .isEqualTo(1);
            await(() -> kinds().contains(Kind.DELIVERED));
            assertThat(events)
                    .filteredOn(event -> event.kind() == Kind.GIVEN_UP)
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.subscription()).isEqualTo("0-broken");
                        assertThat(event.event()).isNotEmpty();
                        assertThat(event.attempts()).isZero();
                        assertThat(event.detail()).contains("cannot be read").doesNotContain("MY-SECRET-WISH");
                    });
        }
    }

    @Test
    void nothingSubscribed_refusedWith400() {
        assertThatThrownBy(() -> subscriptions.accept(null))
                .isInstanceOfSatisfying(
                        ConnectorException.class, e -> assertThat(e.status()).isEqualTo(400));
        assertThatThrownBy(() -> subscriptions.acceptOnce(null))
                .isInstanceOfSatisfying(
                        ConnectorException.class, e -> assertThat(e.status()).isEqualTo(400));
        assertThat(events).extracting(DeliveryEvent::kind).isEmpty();
    }

    @Test
    void flowThatTakesNothing_losesItsOwnNotificationsOnly() throws IOException {
        try (Receiver flow =
                        Receiver.answering(request -> Answer.of(request.target().equals("/dead") ? 503 : 202));
                Subscriptions service =
                        builder().outbox(Outbox.inMemory(100, 2)).build()) {
            subscribe(service, flow.url("/dead"));
            subscribe(service, flow.url("/alive"));
            for (int i = 1; i <= 5; i++) {
                long arrived = i;
                assertThat(service.of(OrderFilter.class).notify(OrderEvent.of(i, "eu")))
                        .isEqualTo(i <= 2 ? 2 : 1);
                await(() -> flow.requests().stream()
                                .filter(request -> request.target().equals("/alive"))
                                .count()
                        == arrived);
                await(() -> service.pending() <= 2);
            }

            assertThat(service.pending()).isEqualTo(2);
            assertThat(events)
                    .filteredOn(event -> event.kind() == Kind.GIVEN_UP)
                    .hasSize(3)
                    .allSatisfy(event -> assertThat(event.detail()).contains("as many notifications as allowed wait"));
        }
    }

    @Test
    void sameEventToldTwice_sentOnceUnderItsId() throws IOException {
        AtomicInteger status = new AtomicInteger(503);
        try (Receiver flow = Receiver.answering(request -> Answer.of(status.get()))) {
            subscribe(subscriptions, flow.url("/a"));

            assertThat(subscriptions.of(OrderFilter.class).notify("order-1", OrderEvent.of(1, "eu"), any -> true))
                    .isEqualTo(1);
            assertThat(subscriptions.of(OrderFilter.class).notify("order-1", OrderEvent.of(1, "eu"), any -> true))
                    .isEqualTo(1);
            assertThat(subscriptions.pending()).isEqualTo(1);
            status.set(202);
            await(() -> subscriptions.pending() == 0);
            await(() -> kinds().contains(Kind.DELIVERED));
            assertThat(kinds()).filteredOn(Kind.DELIVERED::equals).hasSize(1);
            assertThat(flow.requests())
                    .extracting(request -> request.header("X-ms-client-tracking-id"))
                    .containsOnly("order-1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\r\nHost: evil", "ü"})
    void idThatIsNoHeader_refused(String id) {
        assertThatThrownBy(() -> subscriptions.of(OrderFilter.class).notify(id, OrderEvent.of(1, "eu"), any -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("eventId '")
                .hasMessageContaining("1 to 128 visible ASCII characters")
                .hasMessageNotContaining("\n");
    }

    @Test
    void predicateThatFailsLate_nobodyIsTold() {
        for (int i = 0; i < 600; i++) {
            subscribe(subscriptions, "http://127.0.0.1:1/" + i);
        }
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu"), filter -> {
                    if (asked.incrementAndGet() == 600) {
                        throw new IllegalStateException("the last one");
                    }
                    return true;
                }))
                .hasMessage("the last one");
        assertThat(subscriptions.pending()).isZero();
    }

    private static void subscribe(Subscriptions service, String url) {
        service.activated(service.accept(new OrderFilter("eu", URI.create(url))).id());
    }

    private static StoredSubscription subscription(String id, String filter) {
        return new StoredSubscription(
                id,
                OrderFilter.class.getName(),
                filter,
                "sealed",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Instant.now(),
                Expectation.EVERY_EVENT,
                SubscriptionState.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
