package dev.flowconnector.examples.apimonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.examples.apimonitor.Client.Answer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriggersTest extends ServiceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyRun_isNotifiedUntilTheFlowUnsubscribes() throws Exception {
        try (Receiver flow = new Receiver()) {
            Answer subscribed = subscribe("runs", flow, "\"notifyOn\": \"EVERY_RUN\"");
            assertThat(subscribed.status()).as(subscribed.body()).isEqualTo(201);
            run(menuMonitor());
            JsonNode payload = MAPPER.readTree(flow.next());
            assertThat(payload.get("monitor_name").asText()).isEqualTo("Menu API every hour");
            assertThat(payload.get("collection_uid").asText()).isEqualTo(menuCollection());
            assertThat(payload.get("environment_name").asText()).isEqualTo("Local");
            assertThat(payload.at("/metrics/passedTests").asInt()).isEqualTo(2);

            assertThat(client.unsubscribe(subscribed.header("Location")).status())
                    .isEqualTo(200);
            assertThat(client.unsubscribe(subscribed.header("Location")).status())
                    .isEqualTo(200);
            run(menuMonitor());
            assertNothingMore(flow);
        }
    }

    @Test
    void failuresAndRecovery_areTheThirdFailureAndTheFirstSuccessAfterIt() throws Exception {
        try (Receiver flow = new Receiver();
                Receiver api = new Receiver()) {
            String environment = idOf("environments?collectionId=" + menuCollection(), "Local");
            Answer set = client.put(
                    SHOP + "/collections/" + menuCollection() + "/environments/" + environment + "/variables",
                    "{\"variables\": {\"baseUrl\": \"" + api.url() + "\"}}");
            assertThat(set.status()).as(set.body()).isEqualTo(204);
            subscribe(
                    "runs", flow, "\"monitorId\": \"" + menuMonitor() + "\", \"notifyOn\": \"FAILURES_AND_RECOVERY\"");
            subscribe("runs", flow, "\"monitorId\": \"another\", \"notifyOn\": \"EVERY_RUN\"");

            List<String> ids = new ArrayList<>();
            for (int status : new int[] {200, 500, 500, 500, 500, 200, 200, 500, 200}) {
                api.answerWith(status);
                ids.add(run(menuMonitor()).get("id").asText());
            }
            List<String> told = List.of(flow.next(), flow.next());
            assertThat(told).anyMatch(body -> body.contains(ids.get(3)) && body.contains("FAILED"));
            assertThat(told).anyMatch(body -> body.contains(ids.get(5)) && body.contains("PASSED"));
            assertNothingMore(flow);
        }
    }

    @Test
    void changedCollection_isNotified() throws Exception {
        try (Receiver flow = new Receiver()) {
            assertThat(subscribe("collections", flow, "\"collectionId\": null").status())
                    .isEqualTo(201);
            JsonNode created = client.post(SHOP + "/collections", "{\"name\": \"New API\"}")
                    .json();
            JsonNode payload = MAPPER.readTree(flow.next());
            assertThat(payload.get("action").asText()).isEqualTo("created");
            assertThat(payload.get("collection_uid")).isEqualTo(created.get("id"));
            client.delete(SHOP + "/collections/" + created.get("id").asText());
            assertThat(MAPPER.readTree(flow.next()).get("message").asText())
                    .isEqualTo("The collection \"New API\" was deleted.");
        }
    }

    @Test
    void serviceThatStartsAgain_goesOnNotifying_andStillEndsTheSubscription(@TempDir Path folder) throws Exception {
        String database = "jdbc:h2:file:" + folder.resolve("monitor");
        try (Receiver flow = new Receiver()) {
            restart(database, CallbackHosts.uncheckedForTests());
            String location =
                    subscribe("collections", flow, "\"collectionId\": null").header("Location");
            restart(database, CallbackHosts.uncheckedForTests());

            client.post(SHOP + "/collections", "{\"name\": \"New API\"}");
            assertThat(flow.next()).contains("\"action\":\"created\"");
            String path = URI.create(location).getPath();
            assertThat(client.unsubscribe("http://localhost:" + service.port() + path)
                            .status())
                    .isEqualTo(200);
            client.post(SHOP + "/collections", "{\"name\": \"Another API\"}");
            assertNothingMore(flow);
        }
    }

    @Test
    void callbackElsewhereThanThePlatform_isRefused() throws Exception {
        restart("jdbc:h2:mem:strict", CallbackHosts.ofPlatform());
        for (String url :
                new String[] {"http://prod-1.logic.azure.com/", "https://192.168.0.1/", "https://x.example/"}) {
            Answer refused = client.post(
                    "/hooks/collections",
                    "{\"callbackUrl\": \"" + url + "\", \"workspaceId\": \"" + SeedData.WORKSPACE + "\"}");
            assertThat(refused.status()).as(url).isEqualTo(400);
            assertThat(refused.json().get("code").asText()).as(url).isEqualTo("CallbackUrlRefused");
        }
    }

    @Test
    void finishedRuns_startAfterTheFirstCall_andArriveOnce() throws Exception {
        run(menuMonitor());
        Answer begun = client.get("/triggers/finished-runs?workspaceId=" + SeedData.WORKSPACE);
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.header("Retry-After")).isEqualTo("60");
        assertThat(client.follow(begun.header("Location")).status()).isEqualTo(202);

        JsonNode first = run(menuMonitor());
        JsonNode second = run(menuMonitor());
        Answer news = client.follow(begun.header("Location"));
        assertThat(news.status()).isEqualTo(200);
        assertThat(news.json().get("value")).containsExactlyInAnyOrder(first, second);
        assertThat(client.follow(news.header("Location")).status()).isEqualTo(202);
    }

    private void restart(String database, CallbackHosts callbackHosts) throws Exception {
        service.close();
        start(database, callbackHosts);
    }

    private void assertNothingMore(Receiver flow) {
        await().until(() -> service.pendingNotifications() == 0);
        assertThat(flow.isEmpty()).isTrue();
    }

    private JsonNode run(String monitor) {
        return client.result(client.post(SHOP + "/monitors/" + monitor + "/runs", ""))
                .json();
    }

    private Answer subscribe(String kind, Receiver flow, String more) {
        return client.post(
                "/hooks/" + kind,
                "{\"callbackUrl\": \"" + flow.url() + "/flow?sig=secret\", \"workspaceId\": \"" + SeedData.WORKSPACE
                        + "\", " + more + "}");
    }
}
