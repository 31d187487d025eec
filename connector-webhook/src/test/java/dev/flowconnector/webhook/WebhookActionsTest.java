package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.trigger.WebhookAction;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.SubscriptionInfo;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.OutboxFullException;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Runs that wait for one notification. */
class WebhookActionsTest extends DeliveryTest {
    @Test
    void waitingRun_getsOneNotification_thenTheWaitIsOver() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String id = await(flow.url("/run"));

            assertThat(subscriptions.complete(id, OrderEvent.of(1, "eu"))).isTrue();
            assertThat(subscriptions.complete(id, OrderEvent.of(2, "eu"))).isFalse();
            assertThat(subscriptions.of(OrderFilter.class).notify(OrderEvent.of(3, "eu")))
                    .isZero();
            await(() -> kinds().contains(Kind.ENDED));
            assertThat(subscriptions.latest(1)).isEmpty();
            assertThat(subscriptions.complete(id, OrderEvent.of(4, "eu"))).isFalse();
            // The platform unsubscribes when it has the answer.
            subscriptions.end(id);
            assertThat(flow.requests())
                    .extracting(Receiver.Request::body)
                    .containsExactly("{\"number\":1,\"region\":\"eu\"}");
            assertThat(kinds()).containsExactly(Kind.SUBSCRIBED, Kind.DELIVERED, Kind.ENDED);
        }
    }

    @Test
    void waitingRuns_releasedByAnEventThatFits() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            await(flow.url("/run-1"));
            await(flow.url("/run-2"));

            assertThat(subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu")))
                    .isEqualTo(2);
            assertThat(subscriptions.of(OrderFilter.class).notify(OrderEvent.of(1, "eu")))
                    .isZero();
            await(() -> subscriptions.latest(1).isEmpty());
            assertThat(flow.requests()).hasSize(2);
        }
    }

    @Test
    void waitingRun_completedByManyAtOnce_getsOneNotification() throws Exception {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String id = await(flow.url("/run"));
            AtomicInteger sent = new AtomicInteger();
            ExecutorService threads = Executors.newFixedThreadPool(8);
            for (int i = 0; i < 100; i++) {
                int number = i;
                threads.execute(() -> sent.addAndGet(subscriptions.complete(id, OrderEvent.of(number, "eu")) ? 1 : 0));
            }
            threads.shutdown();

            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            await(() -> subscriptions.latest(1).isEmpty());
            assertThat(sent).hasValue(1);
            assertThat(flow.requests()).hasSize(1);
        }
    }

    @Test
    void cancelledRun_getsNothing() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String id = await(flow.url("/run"));
            subscriptions.end(id);

            assertThat(subscriptions.complete(id, OrderEvent.of(1, "eu"))).isFalse();
            assertThat(flow.requests()).isEmpty();
        }
    }

    @Test
    void waitingRunThatIsBusy_sentAgain() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        try (Receiver flow = Receiver.answering(request -> Answer.of(calls.incrementAndGet() < 3 ? 503 : 202))) {
            subscriptions.complete(await(flow.url("/run")), OrderEvent.of(1, "eu"));

            await(() -> subscriptions.latest(1).isEmpty());
            assertThat(calls).hasValue(3);
        }
    }

    @Test
    void waitingRunThatRefuses_isOver() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(400, "ActionNotWaiting"))) {
            subscriptions.complete(await(flow.url("/run")), OrderEvent.of(1, "eu"));

            await(() -> kinds().contains(Kind.ENDED));
            assertThat(subscriptions.latest(1)).isEmpty();
            assertThat(subscriptions.pending()).isZero();
            assertThat(kinds()).containsExactly(Kind.SUBSCRIBED, Kind.GIVEN_UP, Kind.ENDED);
        }
    }

    @Test
    void outboxFull_runGoesOnWaiting() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(503));
                Subscriptions small = builder().outbox(Outbox.inMemory(1)).build()) {
            small.activated(small.accept(new OrderFilter("us", URI.create(flow.url("/a"))))
                    .id());
            small.of(OrderFilter.class).notify(OrderEvent.of(1, "us"));
            String id = small.acceptOnce(new OrderFilter("eu", URI.create(flow.url("/run"))))
                    .id();

            assertThatThrownBy(() -> small.complete(id, OrderEvent.of(1, "eu")))
                    .isInstanceOf(OutboxFullException.class);
            assertThat(small.latest(1)).extracting(SubscriptionInfo::expects).containsExactly("one_event");
        }
    }

    @Test
    void triggerThatIsCompleted_refused() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String id = subscribe("eu", flow.url("/a"));

            assertThatThrownBy(() -> subscriptions.complete(id, OrderEvent.of(1, "eu")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + id + "' is of a trigger");
        }
    }

    /** Lets a run wait. */
    private String await(String url) {
        WebhookAction<OrderEvent> action = subscriptions.acceptOnce(new OrderFilter("eu", URI.create(url)));
        subscriptions.activated(action.id());
        return action.id();
    }
}
