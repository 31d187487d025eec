package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.flowconnector.containers.Flow.Notification;
import dev.flowconnector.containers.app.ShopApplication;
import dev.flowconnector.containers.app.WebhooksResource.Decision;
import dev.flowconnector.containers.app.WebhooksResource.InternalNews;
import dev.flowconnector.containers.app.WebhooksResource.News;
import dev.flowconnector.containers.app.WebhooksResource.Topic;
import dev.flowconnector.core.webhook.SubscriptionInfo;
import dev.flowconnector.core.webhook.Subscriptions;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhook triggers and actions, against a flow on loopback. */
@InContainer
class WebhooksTest {
    private static final String SIGNATURE = "8Xc1-signature_of-the-callback";
    private static final String TARGET =
            "/workflows/3f/triggers/When%20an%20order/versions/08/run?api-version=2016-06-01"
                    + "&sp=%2Ftriggers%2FWhen%2Frun%2C%2Ftriggers%2FWhen%2Fread&sv=1.0&sig=" + SIGNATURE;
    private static final String OFF =
            "{\"error\":{\"code\":\"WorkflowTriggerIsNotEnabled\",\"message\":\"Could not execute"
                    + " workflow '3f' trigger 'When' with state 'STATE': trigger is not enabled.\"}}";

    private final Flow flow;

    WebhooksTest() throws IOException {
        this.flow = Flow.listening();
    }

    @BeforeEach
    void hideSignature(Shop shop) {
        shop.hide(SIGNATURE);
    }

    @AfterEach
    void close() {
        flow.close();
    }

    @Test
    @DisplayName(
            "(7) a subscription answers 201 with Location, several of one workflow are allowed, and nobody is pinged")
    void subscriptionsOfOneWorkflow_eachToldOnce(Shop shop) {
        Answer first = subscribe(shop, "several");
        Answer second = subscribe(shop, "several");

        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(second.status()).as("%s", second).isEqualTo(201);
        assertThat(first.location())
                .startsWith(ShopApplication.PUBLIC_URL + "_connector/subscriptions/")
                .isNotEqualTo(second.location());
        assertThat(tell(shop, "several")).isEqualTo(2);
        assertThat(flow.notifications(2)).hasSize(2);
        drained(shop);
        assertThat(flow.notifications()).hasSize(2);
        end(shop, first);
        end(shop, second);
    }

    @Test
    @DisplayName(
            "(7) (2) a subscription ends at its Location without credentials, any number of times, and never with 5xx")
    void subscriptionThatEnds_repeatedAsOftenAsThePlatformLikes(Shop shop) {
        Answer created = subscribe(shop, "ends");

        assertThat(shop.delete(created.location()).status()).isEqualTo(200);
        assertThat(shop.delete(created.location()).status()).isEqualTo(200);
        assertThat(shop.withCredentials(shop.request(created.location()).DELETE())
                        .status())
                .isEqualTo(200);
        assertThat(shop.delete(created.location() + "x").status()).isEqualTo(404);
        assertThat(tell(shop, "ends")).isZero();
    }

    @Test
    void subscriptionThatIsRead_answers405WithAllow(Shop shop) {
        Answer created = subscribe(shop, "read");
        Answer read = shop.poll(created.location());

        assertThat(read.status()).isEqualTo(405);
        assertThat(read.header("Allow")).contains("DELETE").doesNotContain("GET");
        assertThat(tell(shop, "read")).isEqualTo(1);
        end(shop, created);
    }

    @ParameterizedTest(name = "(8) {0}")
    @ValueSource(
            strings = {
                "http://prod-1.westeurope.logic.azure.com/run?sig=" + SIGNATURE,
                "https://127.0.0.1/run?sig=" + SIGNATURE,
                "https://[::1]/run?sig=" + SIGNATURE,
                "https://169.254.169.254/latest/meta-data?sig=" + SIGNATURE,
                "https://user:secret@prod-1.logic.azure.com/run?sig=" + SIGNATURE,
                "https://prod-1.logic.azure.com.evil.example/run?sig=" + SIGNATURE,
                "https://evil-logic.azure.com/run?sig=" + SIGNATURE,
                "https://prod-1.logic.azure.com:8443/run?sig=" + SIGNATURE,
                "https://prod-1.logic.azure.com./run?sig=" + SIGNATURE,
                "file:///etc/passwd?sig=" + SIGNATURE,
            })
    void callbackElsewhere_refusedWithoutItsSecret(String url, Shop shop) {
        Answer refused = shop.post("webhooks/platform", "{\"callback\": \"" + url + "\"}");

        assertThat(refused.status()).as("%s", refused).isEqualTo(400);
        assertThat(refused.json().path("code").asText()).isEqualTo("CallbackUrlRefused");
        assertThat(refused.text()).doesNotContain(SIGNATURE).doesNotContain("secret");
    }

    @Test
    @DisplayName("(8) the callback URL is called byte for byte, with nothing but the event and its id")
    void notification_carriesTheUrlAsItWasAndNoCredentials(Shop shop) {
        Answer created = subscribe(shop, "bytes");
        tell(shop, "bytes");

        Notification told = flow.notifications(1).get(0);
        assertThat(told.method()).isEqualTo("POST");
        assertThat(told.target()).isEqualTo(TARGET);
        assertThat(told.headers()).doesNotContainKeys("Authorization", "Cookie", "Referer");
        assertThat(told.headers().getFirst("Content-Type")).startsWith("application/json");
        assertThat(told.headers().getFirst("x-ms-client-tracking-id")).isNotBlank();
        // The return type says what is in it, whatever else the event's class has.
        assertThat(told.body()).isEqualTo("{\"text\":\"bytes\"}");
        end(shop, created);
    }

    @Test
    @DisplayName("(8) a redirect is not followed")
    void redirect_notFollowed(Shop shop) {
        flow.answers(307, "");
        Answer created = subscribe(shop, "redirect");
        tell(shop, "redirect");

        drained(shop);
        assertThat(flow.notifications()).extracting(Notification::target).containsExactly(TARGET);
        end(shop, created);
    }

    @Test
    @DisplayName("(9) a flow that is off, which answers 400, is told a few times more and then never")
    void flowThatIsOff_subscriptionEnds(Shop shop) {
        flow.answers(400, OFF.replace("STATE", "Disabled"));
        Answer created = subscribe(shop, "off");
        for (int i = 1; i <= ShopApplication.TROUBLES; i++) {
            assertThat(tell(shop, "off")).isEqualTo(1);
            flow.notifications(i);
            drained(shop);
        }

        await().until(() -> tell(shop, "off") == 0);
        assertThat(flow.notifications()).hasSize(ShopApplication.TROUBLES);
        end(shop, created);
    }

    @Test
    @DisplayName("(9) a flow that was deleted, which answers 400 too, is never told again")
    void flowThatWasDeleted_subscriptionEndsAtOnce(Shop shop) {
        flow.answers(400, OFF.replace("STATE", "Deleted"));
        Answer created = subscribe(shop, "deleted");
        tell(shop, "deleted");

        flow.notifications(1);
        await().until(() -> tell(shop, "deleted") == 0);
        end(shop, created);
    }

    @Test
    void flowThatWaits_getsOneAnswer_andUnsubscribesAfterwards(Shop shop) {
        Answer waiting =
                shop.post("webhooks/questions", "{\"callback\": \"" + flow.url(TARGET) + "\", \"text\": \"May I?\"}");
        assertThat(waiting.status()).as("%s", waiting).isEqualTo(201);
        Subscriptions subscriptions = shop.application().subscriptions();
        String id = subscriptions.latest(1).get(0).id();

        assertThat(subscriptions.complete(id, new Decision(true, "Go on."))).isTrue();
        assertThat(subscriptions.complete(id, new Decision(false, "Stop."))).isFalse();
        assertThat(flow.notifications(1))
                .extracting(Notification::body)
                .containsExactly("{\"accepted\":true,\"comment\":\"Go on.\"}");
        drained(shop);
        end(shop, waiting);
        assertThat(subscriptions.latest(10)).extracting(SubscriptionInfo::id).doesNotContain(id);
        assertThat(flow.notifications()).hasSize(1);
    }

    private Answer subscribe(Shop shop, String topic) {
        String json = "{\"callback\": \"" + flow.url(TARGET) + "\", \"name\": \"" + topic + "\"}";
        return shop.withCredentials(shop.request("webhooks")
                .header("Content-Type", "application/json")
                .header("x-ms-workflow-id", "3f1c")
                .POST(BodyPublishers.ofString(json)));
    }

    private static int tell(Shop shop, String topic) {
        News news = new InternalNews(topic);
        return shop.application()
                .subscriptions()
                .of(Topic.class)
                .notify(news, asked -> asked.name().equals(topic));
    }

    /** Until nothing waits or is being sent. */
    private static void drained(Shop shop) {
        await().until(() -> shop.application().subscriptions().pending() == 0);
    }

    private static void end(Shop shop, Answer created) {
        assertThat(shop.delete(created.location()).status()).isEqualTo(200);
    }
}
