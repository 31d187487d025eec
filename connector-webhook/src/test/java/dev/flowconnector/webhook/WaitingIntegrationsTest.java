package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.webhook.DeliveryEvent;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.DeliveryPolicy;
import dev.flowconnector.core.webhook.Integration;
import dev.flowconnector.core.webhook.IntegrationError;
import dev.flowconnector.core.webhook.IntegrationError.Reason;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Integrations of which something waits, as their users and listeners see it. */
class WaitingIntegrationsTest extends DeliveryTest {
    private static final OrderSettings EU = new OrderSettings("eu");

    /** Waits for half an hour at least when something fails. */
    private final Subscriptions patient = builder()
            .policy(new DeliveryPolicy(
                    Duration.ZERO,
                    Duration.ofHours(1),
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    16,
                    4,
                    3,
                    Duration.ZERO))
            .build();

    private final Integrations integrations = Integrations.of(patient);

    record OrderSettings(String region) {}

    @AfterEach
    void closePatient() {
        patient.close();
    }

    @Test
    void pausedWhileSomethingWaits_listenerHearsThatItIsGivenUp() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(503))) {
            String id = integrations.add("Europe", flow.url("/a"), EU).id();
            tell(1);
            await(() -> kinds().contains(Kind.RETRIED));
            integrations.pause(id);

            assertThat(events)
                    .filteredOn(event -> event.kind() == Kind.GIVEN_UP)
                    .extracting(DeliveryEvent::detail)
                    .containsExactly("paused, 1 that waited");
            assertThat(patient.pending()).isZero();
        }
    }

    @Test
    void removedWhileSomethingWaits_listenerHearsThatItIsGivenUp() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(503))) {
            String id = integrations.add("Europe", flow.url("/a"), EU).id();
            tell(1);
            await(() -> kinds().contains(Kind.RETRIED));
            integrations.remove(id);

            assertThat(kinds()).containsExactly(Kind.SUBSCRIBED, Kind.RETRIED, Kind.GIVEN_UP, Kind.ENDED);
        }
    }

    @Test
    void flowGone_listenerHearsOfTheNotificationToo() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(404))) {
            integrations.add("Europe", flow.url("/a"), EU);
            tell(1);

            await(() -> kinds().contains(Kind.PAUSED));
            assertThat(kinds()).containsExactly(Kind.SUBSCRIBED, Kind.GIVEN_UP, Kind.PAUSED);
        }
    }

    /** What failed before is no reason to wait for an hour, once the user has seen that the flow works again. */
    @Test
    void testedWell_postedAtOnceAgain() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (Receiver flow = Receiver.answering(request -> Answer.of(calls.incrementAndGet() == 1 ? 503 : 202))) {
            String id = integrations.add("Europe", flow.url("/a"), EU).id();
            tell(1);
            await(() -> kinds().contains(Kind.RETRIED));
            assertThat(integrations.test(id, OrderEvent.of(2, "eu"))).isEmpty();
            tell(3);

            await(() -> kinds().contains(Kind.DELIVERED));
        }
    }

    /** It was being sent when the user paused the integration; that it fails must not delay what comes after. */
    @Test
    void pausedWhileItIsSent_postedAtOnceWhenResumed() throws IOException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        try (Receiver flow = Receiver.answering(request -> {
            if (calls.incrementAndGet() > 1) {
                return Answer.of(202);
            }
            arrived.countDown();
            waitFor(answer);
            return Answer.of(503);
        })) {
            String id = integrations.add("Europe", flow.url("/a"), EU).id();
            tell(1);
            waitFor(arrived);
            integrations.pause(id);
            answer.countDown();
            await(() -> kinds().contains(Kind.RETRIED));
            integrations.resume(id);
            tell(2);

            await(() -> kinds().contains(Kind.DELIVERED));
        }
    }

    @Test
    void testedTwiceAtOnce_oneRefused() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        try (Receiver flow = Receiver.answering(request -> {
            arrived.countDown();
            waitFor(answer);
            return Answer.of(202);
        })) {
            String id = integrations.add("Europe", flow.url("/a"), EU).id();
            CompletableFuture<Optional<IntegrationError>> first =
                    CompletableFuture.supplyAsync(() -> integrations.test(id, OrderEvent.of(1, "eu")));
            waitFor(arrived);
            assertThatThrownBy(() -> Integrations.of(patient).test(id, OrderEvent.of(2, "eu")))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.status()).isEqualTo(429));
            answer.countDown();

            assertThat(first.get(1, TimeUnit.MINUTES)).isEmpty();
            assertThat(integrations.test(id, OrderEvent.of(3, "eu"))).isEmpty();
            assertThat(flow.requests()).hasSize(2);
        }
    }

    /** Another version of the application wrote both. */
    @Test
    void unreadableSettingsAndUnknownTrouble_shownBesideTheOthersAndRemovable() throws IOException {
        SubscriptionStore store = SubscriptionStore.inMemory();
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions stored = builder().store(store).build()) {
            Integrations all = Integrations.of(stored);
            Integration<OrderSettings> good = all.add("Good", flow.url("/a"), EU);
            StoredSubscription row = store.find(good.id()).orElseThrow();
            store.insert(copy(row, "unreadable", "{\"region\": []}"), 10);
            store.insert(copy(row, "unknown", row.filter()), 10);
            store.replace(store.find("unknown").orElseThrow().noted(Instant.EPOCH, "ECLIPSED 299"));

            assertThat(all.list(OrderSettings.class)).hasSize(3).contains(good);
            Integration<OrderSettings> unreadable =
                    all.find(OrderSettings.class, "unreadable").orElseThrow();
            assertThat(unreadable.settings()).isEmpty();
            assertThat(unreadable.lastError()).contains(new IntegrationError(Reason.UNREADABLE, "", good.created()));
            assertThat(all.find(OrderSettings.class, "unknown").orElseThrow().lastError())
                    .contains(new IntegrationError(Reason.UNKNOWN, "299", Instant.EPOCH));
            all.remove("unreadable");
            assertThat(all.list(OrderSettings.class)).hasSize(2);
        }
    }

    private static StoredSubscription copy(StoredSubscription row, String id, String filter) {
        return new StoredSubscription(
                id,
                row.kind(),
                filter,
                row.sealedCallback(),
                row.integration(),
                row.principal(),
                row.correlation(),
                row.created(),
                row.expects(),
                row.state(),
                row.trouble(),
                row.lastSuccess(),
                row.version());
    }

    private void tell(int number) {
        integrations.of(OrderSettings.class).notify(OrderEvent.of(number, "eu"));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
