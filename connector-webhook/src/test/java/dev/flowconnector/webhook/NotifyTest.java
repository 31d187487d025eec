package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.webhook.DeliveryEvent;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
