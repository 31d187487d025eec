package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.DeliveryEvent;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.DeliveryPolicy;
import dev.flowconnector.core.webhook.Integration;
import dev.flowconnector.core.webhook.Integration.State;
import dev.flowconnector.core.webhook.IntegrationError;
import dev.flowconnector.core.webhook.IntegrationError.Reason;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.core.webhook.RefusedCallbackUrlException;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.SubscriptionsBuilder;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user pastes the URL of a flow: items 8, 9 and 13 of the check list for the run time. */
class IntegrationsTest {
    private static final DeliveryPolicy IMPATIENT = new DeliveryPolicy(
            Duration.ZERO, Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMinutes(5), 16, 4, 3, Duration.ZERO);
    private static final String TARGET =
            "/workflows/9d/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sig=SECRET";

    private final HttpNotificationSender sender =
            HttpNotificationSender.builder().uncheckedForTests().build();
    private final Queue<DeliveryEvent> events = new ConcurrentLinkedQueue<>();
    private final Subscriptions subscriptions = builder().build();
    private final Integrations integrations = Integrations.of(subscriptions);

    record OrderSettings(String region) {}

    record TicketSettings(String queue) {}

    record WithUrl(@NotificationUrl URI webhookUrl) {}

    record Order(int number, @Nullable String note) {}

    @AfterEach
    void close() {
        subscriptions.close();
        sender.close();
    }

    @Test
    void added_toldByteForByteWithoutCredentialsOrAbsentValues() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            Integration<OrderSettings> eu =
                    integrations.add("Europe", " " + flow.url(TARGET) + "\n", new OrderSettings("eu"));
            integrations.add("America", flow.url("/us?sig=OTHER"), new OrderSettings("us"));
            assertThat(flow.requests()).isEmpty();

            int told = integrations
                    .of(OrderSettings.class)
                    .notify(new Order(4711, null), settings -> settings.region().equals("eu"));

            await(() -> lastSuccess(eu));
            assertThat(told).isEqualTo(1);
            assertThat(flow.requests()).singleElement().satisfies(request -> {
                assertThat(request.method()).isEqualTo("POST");
                assertThat(request.target()).isEqualTo(TARGET);
                assertThat(request.body()).isEqualTo("{\"number\":4711}");
                assertThat(request.header("Content-type")).startsWith("application/json");
                assertThat(request.header("X-ms-client-tracking-id")).isNotEmpty();
                assertThat(request.headers()).doesNotContainKeys("Authorization", "Cookie");
            });
        }
    }

    @Test
    void listed_withoutTheSecretAndByKind() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));
            integrations.add("Help desk", flow.url(TARGET), new TicketSettings("help"));

            assertThat(integrations.list(OrderSettings.class)).containsExactly(added);
            assertThat(integrations.find(OrderSettings.class, added.id())).contains(added);
            assertThat(integrations.find(TicketSettings.class, added.id())).isEmpty();
            assertThat(added.kind()).isEqualTo("OrderSettings");
            assertThat(added.name()).isEqualTo("Europe");
            assertThat(added.settings()).contains(new OrderSettings("eu"));
            assertThat(added.state()).isEqualTo(State.ACTIVE);
            assertThat(added.url()).isEqualTo("http://127.0.0.1/…");
            assertThat(added.toString() + subscriptions.latest(5)).doesNotContain("SECRET");
        }
    }

    @Test
    void removed_goneForGood() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String id = integrations
                    .add("Europe", flow.url(TARGET), new OrderSettings("eu"))
                    .id();
            integrations.remove(id);
            integrations.remove(id);

            assertThat(integrations.list(OrderSettings.class)).isEmpty();
            assertThat(integrations.of(OrderSettings.class).notify(new Order(1, null)))
                    .isZero();
            assertThatThrownBy(() -> integrations.pause(id))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.status()).isEqualTo(404));
        }
    }

    @Test
    void subscriptionOfThePlatform_noIntegration() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            String id = subscriptions
                    .accept(new WithUrl(URI.create(flow.url("/a"))))
                    .id();
            integrations.remove(id);

            assertThatThrownBy(() -> integrations.test(id, new Order(1, null))).isInstanceOf(ConnectorException.class);
            assertThat(subscriptions.latest(5)).hasSize(1);
            assertThat(integrations.list(WithUrl.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, WorkflowNotFound, FLOW_GONE, 404 WorkflowNotFound, 1",
        "410, '', FLOW_GONE, 410, 1",
        "400, WorkflowTriggerIsNotEnabled with state 'Deleted', FLOW_GONE, 400 WorkflowTriggerIsNotEnabled, 1",
        "400, WorkflowTriggerIsNotEnabled with state 'Disabled', FLOW_OFF, 400 WorkflowTriggerIsNotEnabled, 3",
        "400, WorkflowTriggerIsNotEnabled with state 'Suspended', FLOW_OFF, 400 WorkflowTriggerIsNotEnabled, 3",
        "401, DirectApiAuthorizationRequired, NOT_ALLOWED, 401 DirectApiAuthorizationRequired, 3",
        "403, '', NOT_ALLOWED, 403, 3",
    })
    void flowOffOrGone_pausedInTheListWithTheReason(int status, String body, Reason reason, String answer, int requests)
            throws IOException {
        String text = "{\"error\": \"" + body + " at https://example.com?sig=SECRET\"}";
        try (Receiver flow = Receiver.answering(request -> Answer.of(status, text))) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));
            for (int i = 1; now(added).state() == State.ACTIVE; i++) {
                int told = i;
                integrations.of(OrderSettings.class).notify(new Order(told, null));
                await(() -> now(added).state() == State.PAUSED || (told < requests && refusals() == told));
            }

            IntegrationError error = now(added).lastError().orElseThrow();
            assertThat(error.reason()).isEqualTo(reason);
            assertThat(error.answer()).isEqualTo(answer);
            assertThat(error.message()).startsWith("The flow ").doesNotContain("SECRET");
            await(() -> events.stream().anyMatch(event -> event.kind() == Kind.PAUSED));
            assertThat(flow.requests()).hasSize(requests);
            assertThat(integrations.of(OrderSettings.class).notify(new Order(2, null)))
                    .isZero();
        }
    }

    @Test
    void payloadRefused_shownWhileItGoesOn() throws IOException {
        try (Receiver flow = Receiver.answering(request -> request.body().contains("1")
                ? Answer.of(400, "{\"error\": {\"code\": \"TriggerInputSchemaMismatch\"}}")
                : Answer.of(202))) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));
            for (int i = 0; i < 5; i++) {
                integrations.of(OrderSettings.class).notify(new Order(1, null));
            }
            await(() -> subscriptions.pending() == 0);

            IntegrationError error = now(added).lastError().orElseThrow();
            assertThat(error.reason()).isEqualTo(Reason.REFUSED);
            assertThat(error.answer()).isEqualTo("400 TriggerInputSchemaMismatch");
            assertThat(now(added).state()).isEqualTo(State.ACTIVE);
            integrations.of(OrderSettings.class).notify(new Order(2, null));
            await(() -> lastSuccess(added));
            assertThat(now(added).lastError()).isEmpty();
        }
    }

    @Test
    void busyFlow_postedAgainWithTheSameId() throws IOException {
        try (Receiver flow = Receiver.answering(new Flaky(503, 429, 408)::answer)) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));
            integrations.of(OrderSettings.class).notify(new Order(1, null));

            await(() -> lastSuccess(added));
            assertThat(flow.requests()).hasSize(4);
            assertThat(flow.requests().stream()
                            .map(request -> request.header("X-ms-client-tracking-id"))
                            .distinct())
                    .hasSize(1);
        }
    }

    /** The action Response of the flow says what it likes; the run has begun, and another POST would begin a second. */
    @ParameterizedTest
    @ValueSource(ints = {404, 429, 500})
    void flowThatAnswersItself_postedOnce(int status) throws IOException {
        try (Receiver flow = Receiver.answering(
                request -> new Answer(status, Map.of("x-ms-workflow-run-id", "08585CU31"), "out of stock"))) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));
            integrations.of(OrderSettings.class).notify(new Order(1, null));

            await(() -> lastSuccess(added));
            assertThat(flow.requests()).hasSize(1);
            assertThat(now(added).lastError()).isEmpty();
        }
    }

    @Test
    void redirect_notFollowed() throws IOException {
        try (Receiver other = Receiver.answering(request -> Answer.of(202));
                Receiver flow = Receiver.answering(
                        request -> new Answer(302, Map.of("Location", other.url("/"), "Set-Cookie", "a=b"), ""))) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));

            assertThat(integrations.test(added.id(), new Order(1, null)))
                    .hasValueSatisfying(error -> assertThat(error.reason()).isEqualTo(Reason.REFUSED));
            integrations.test(added.id(), new Order(2, null));
            assertThat(other.requests()).isEmpty();
            assertThat(flow.requests().get(1).headers()).doesNotContainKey("Cookie");
        }
    }

    @Test
    void keyLost_listedAndRemovable() throws IOException {
        SubscriptionStore store = SubscriptionStore.inMemory();
        try (Receiver flow = Receiver.answering(request -> Answer.of(202));
                Subscriptions before = builder().store(store).build();
                Subscriptions after = builder().store(store).build()) {
            Integration<OrderSettings> added =
                    Integrations.of(before).add("Europe", flow.url(TARGET), new OrderSettings("eu"));
            Integrations today = Integrations.of(after);

            assertThat(today.list(OrderSettings.class)).singleElement().satisfies(shown -> {
                assertThat(shown.name()).isEqualTo("Europe");
                assertThat(shown.url()).isEmpty();
            });
            assertThat(today.test(added.id(), new Order(1, null))).hasValueSatisfying(error -> {
                assertThat(error.reason()).isEqualTo(Reason.NOT_SENT);
                assertThat(error.message()).doesNotContain("Nothing needs to be done");
            });
            today.remove(added.id());
            assertThat(today.list(OrderSettings.class)).isEmpty();
            assertThat(flow.requests()).isEmpty();
        }
    }

    @Test
    void pausedByTheUser_resumedByTheUser() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));
            integrations.pause(added.id());
            integrations.pause(added.id());
            assertThat(integrations.of(OrderSettings.class).notify(new Order(1, null)))
                    .isZero();
            assertThat(now(added).state()).isEqualTo(State.PAUSED);
            assertThat(now(added).lastError()).isEmpty();

            integrations.resume(added.id());
            integrations.of(OrderSettings.class).notify(new Order(2, null));
            await(() -> lastSuccess(added));
            assertThat(flow.requests()).extracting(Receiver.Request::body).containsExactly("{\"number\":2}");
        }
    }

    @Test
    void tested_postedOnceAndAtOnceWithTheOutcome() throws IOException {
        try (Receiver flow = Receiver.answering(new Flaky(503)::answer)) {
            Integration<OrderSettings> added = integrations.add("Europe", flow.url(TARGET), new OrderSettings("eu"));

            assertThat(integrations.test(added.id(), new Order(1, null)))
                    .hasValueSatisfying(error -> assertThat(error.answer()).isEqualTo("503"));
            assertThat(now(added).lastError()).isPresent();
            integrations.pause(added.id());
            assertThat(integrations.test(added.id(), new Order(2, null))).isEmpty();
            assertThat(now(added).lastError()).isEmpty();
            assertThat(now(added).state()).isEqualTo(State.PAUSED);
            assertThat(flow.requests()).hasSize(2);
        }
    }

    @Test
    void pastedByMistake_refusedWithoutTheSecret() {
        Subscriptions strict = Subscriptions.builder(sender).build();
        Integrations careful = Integrations.of(strict);
        OrderSettings settings = new OrderSettings("eu");

        for (String url : new String[] {
            "http://prod-1.westeurope.logic.azure.com/workflows/1?sig=SECRET",
            "https://169.254.169.254/latest?sig=SECRET",
            "https://flows.example.com/?sig=SECRET",
            "my flow, SECRET",
            ""
        }) {
            assertThatThrownBy(() -> careful.add("Europe", url, settings))
                    .as(url)
                    .isInstanceOf(RefusedCallbackUrlException.class)
                    .message()
                    .doesNotContain("SECRET");
        }
        for (String name : new String[] {" ", "n".repeat(201)}) {
            assertThatThrownBy(() -> careful.add(name, "https://a.logic.azure.com/x", settings))
                    .isInstanceOfSatisfying(
                            ConnectorException.class,
                            e -> assertThat(e.status()).isEqualTo(400))
                    .message()
                    .hasSizeLessThan(120);
        }
        assertThatThrownBy(() -> careful.add(
                        "Europe",
                        "https://a.logic.azure.com/x",
                        new WithUrl(URI.create("https://a.logic.azure.com/y"))))
                .hasMessageContaining("@NotificationUrl");
        assertThat(strict.latest(5)).isEmpty();
        strict.close();
    }

    /** Fails in each of some ways, then works. */
    private static final class Flaky {
        private final Queue<Integer> failures = new ConcurrentLinkedQueue<>();

        Flaky(Integer... failures) {
            this.failures.addAll(List.of(failures));
        }

        Answer answer(Receiver.Request request) {
            Integer failure = failures.poll();
            return failure == null ? Answer.of(202) : new Answer(failure, Map.of(), "");
        }
    }

    private Integration<OrderSettings> now(Integration<OrderSettings> added) {
        return integrations.find(OrderSettings.class, added.id()).orElseThrow();
    }

    private SubscriptionsBuilder builder() {
        return Subscriptions.builder(sender)
                .hosts(CallbackHosts.uncheckedForTests())
                .policy(IMPATIENT)
                .listener(events::add);
    }

    private int refusals() {
        return subscriptions.pending() > 0 ? 0 : subscriptions.latest(1).get(0).troubles();
    }

    private boolean lastSuccess(Integration<OrderSettings> added) {
        return now(added).lastSuccess().isPresent();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited two minutes").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
