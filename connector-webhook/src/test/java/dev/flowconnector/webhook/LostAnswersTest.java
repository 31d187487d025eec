package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.webhook.CallbackCipher;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No failure and no crash takes the one notification from a run that waits. */
class LostAnswersTest extends DeliveryTest {
    private static final CallbackCipher CIPHER = CallbackCipher.ofMemory();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicBoolean broken = new AtomicBoolean();
    private final SubscriptionStore store = SubscriptionStore.inMemory();

    @Test
    void storeFailsForTheThirdOfFive_eachGetsItsNotificationLater() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions service = durable(failingAtThird())) {
            List<String> runs = runs(service, flow);
            broken.set(true);
            assertThatThrownBy(() -> service.of(OrderFilter.class).notify("e1", OrderEvent.of(1, "eu"), any -> true))
                    .hasMessage("no connection");
            await(() -> service.latest(9).size() == 3);

            now.set(now.get().plus(Duration.ofMinutes(2)));
            service.activated(runs.get(0));
            await(() -> service.latest(1).isEmpty());
            assertEachGotOne(flow);
        }
    }

    @Test
    void storeFailsForTheThirdOfFive_toldAgain_eachGetsOneNotification() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions service = durable(failingAtThird())) {
            runs(service, flow);
            broken.set(true);
            assertThatThrownBy(() -> service.of(OrderFilter.class).notify("e1", OrderEvent.of(1, "eu"), any -> true))
                    .hasMessage("no connection");
            broken.set(false);

            assertThat(service.of(OrderFilter.class).notify("e1", OrderEvent.of(1, "eu"), any -> true))
                    .isEqualTo(3);
            await(() -> service.latest(1).isEmpty());
            assertEachGotOne(flow);
            assertThat(service.pending()).isZero();
        }
    }

    @Test
    void processEndsWithItsOutbox_completedAgain() throws IOException {
        try (Receiver flow =
                Receiver.answering(request -> Answer.of(request.body().contains("1") ? 503 : 202))) {
            String run;
            try (Subscriptions before = builder().store(store).cipher(CIPHER).build()) {
                run = await(before, flow.url("/run"));
                assertThat(before.complete(run, OrderEvent.of(1, "eu"))).isTrue();
                assertThat(before.complete(run, OrderEvent.of(2, "eu"))).isFalse();
            }
            try (Subscriptions after = builder().store(store).cipher(CIPHER).build()) {
                assertThat(after.complete(run, OrderEvent.of(2, "eu"))).isTrue();
                await(() -> after.latest(1).isEmpty());
                assertThat(after.complete(run, OrderEvent.of(2, "eu"))).isFalse();
            }
        }
    }

    @Test
    void processEndsWithADurableOutbox_nothingIsLostAndNothingSentTwice() throws IOException {
        Outbox outbox = durableOutbox();
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String run;
            try (Subscriptions before = builder()
                    .store(store)
                    .cipher(CIPHER)
                    .outbox(outbox)
                    .clock(now::get)
                    .build()) {
                // The platform has not been answered yet, so it waits.
                run = before.acceptOnce(new OrderFilter("eu", URI.create(flow.url("/run"))))
                        .id();
                assertThat(before.complete(run, OrderEvent.of(1, "eu"))).isTrue();
            }
            now.set(now.get().plus(Duration.ofMinutes(3)));
            try (Subscriptions after = builder()
                    .store(store)
                    .cipher(CIPHER)
                    .outbox(outbox)
                    .clock(now::get)
                    .build()) {
                after.complete(run, OrderEvent.of(2, "eu"));
                await(() -> after.latest(1).isEmpty());
                assertThat(flow.requests()).extracting(Receiver.Request::body).allMatch(body -> body.contains("1"));
                assertThat(flow.requests()).hasSize(1);
            }
        }
    }

    private Subscriptions durable(SubscriptionStore failing) {
        return builder()
                .store(failing)
                .cipher(CIPHER)
                .outbox(durableOutbox())
                .clock(now::get)
                .build();
    }

    private static List<String> runs(Subscriptions service, Receiver flow) {
        return IntStream.range(0, 5)
                .mapToObj(i -> await(service, flow.url("/run-" + i)))
                .toList();
    }

    private static String await(Subscriptions service, String url) {
        String id = service.acceptOnce(new OrderFilter("eu", URI.create(url))).id();
        service.activated(id);
        return id;
    }

    private static void assertEachGotOne(Receiver flow) {
        assertThat(flow.requests())
                .extracting(Receiver.Request::target)
                .containsExactlyInAnyOrder("/run-0", "/run-1", "/run-2", "/run-3", "/run-4");
    }

    private static Outbox durableOutbox() {
        Outbox memory = Outbox.inMemory();
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(),
                new Class<?>[] {Outbox.class},
                (proxy, method, arguments) ->
                        method.getName().equals("isDurable") ? true : method.invoke(memory, arguments));
    }

    /** Does not mark the third of the runs in the order of their ids, while the connection is broken. */
    private SubscriptionStore failingAtThird() {
        return (SubscriptionStore) Proxy.newProxyInstance(
                SubscriptionStore.class.getClassLoader(),
                new Class<?>[] {SubscriptionStore.class},
                (proxy, method, arguments) -> {
                    if (broken.get()
                            && method.getName().equals("replace")
                            && isThird((StoredSubscription) arguments[0])) {
                        throw new IllegalStateException("no connection");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private boolean isThird(StoredSubscription changed) {
        List<StoredSubscription> waiting = store.ofKind(changed.kind(), "", 10);
        long marked = waiting.stream()
                .filter(run -> run.expects() == Expectation.NOTHING_MORE)
                .count();
        boolean marking = store.find(changed.id())
                .filter(run -> run.expects() == Expectation.ONE_EVENT)
                .isPresent();
        return marking && waiting.size() - marked <= 3 && changed.expects() == Expectation.NOTHING_MORE;
    }
}
