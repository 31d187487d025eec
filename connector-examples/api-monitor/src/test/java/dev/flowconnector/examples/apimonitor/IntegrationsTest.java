package dev.flowconnector.examples.apimonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.examples.apimonitor.Client.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users paste the URLs of flows. {@code -Drecreate=true} writes the goldens of the payloads anew. */
class IntegrationsTest extends ServiceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden/request-triggers");
    private static final String WORKSPACE = "\"workspaceId\": \"" + SeedData.WORKSPACE + "\"";

    @Test
    void everyRun_itsResultsArePosted() throws Exception {
        try (Receiver flow = new Receiver()) {
            add("run-results", flow, WORKSPACE + ", \"notifyOn\": \"EVERY_RUN\"");
            run();

            assertGolden("monitor-run-results", flow.next());
        }
    }

    @Test
    void threeFailuresAndRecovery_onePostEach() throws Exception {
        try (Receiver flow = new Receiver();
                Receiver api = new Receiver()) {
            client.put(variables(), "{\"variables\": {\"baseUrl\": \"" + api.url() + "\"}}");
            String ofMonitor = WORKSPACE + ", \"monitorId\": \"" + menuMonitor() + "\"";
            add("run-results", flow, ofMonitor + ", \"notifyOn\": \"FAILURES_AND_RECOVERY\"");
            List<Integer> failures = new ArrayList<>();
            for (int status : new int[] {200, 500, 500, 500, 500, 200, 200, 500, 200}) {
                api.answerWith(status);
                run();
                settle();
                while (!flow.isEmpty()) {
                    failures.add(MAPPER.readTree(flow.next())
                            .at("/metrics/failedTests")
                            .asInt());
                }
            }
            assertThat(failures).containsExactly(2, 0);
        }
    }

    @Test
    void activity_ofTheTeamOrOfOneCollection() throws Exception {
        try (Receiver team = new Receiver();
                Receiver one = new Receiver()) {
            add("activity", team, WORKSPACE);
            add("activity", one, WORKSPACE + ", \"collectionId\": \"" + menuCollection() + "\"");

            String created = client.post(SHOP + "/collections", "{\"name\": \"New API\"}")
                    .json()
                    .get("id")
                    .asText();
            assertGolden("activity", team.next());
            client.put(SHOP + "/collections/" + created, "{\"name\": \"Newer API\"}");
            assertThat(message(team)).isEqualTo("The collection \"Newer API\" was updated.");
            client.delete(SHOP + "/collections/" + created);
            assertThat(message(team)).isEqualTo("The collection \"Newer API\" was deleted.");
            client.post(SHOP + "/monitors", "{\"name\": \"Nightly\", \"collectionId\": \"" + menuCollection() + "\"}");
            assertThat(message(team)).isEqualTo("The monitor \"Nightly\" was created.");
            client.put(variables(), "{\"variables\": {\"language\": \"fr\"}}");
            assertThat(message(team)).isEqualTo("The environment \"Local\" was updated.");

            assertThat(List.of(message(one), message(one)))
                    .containsExactlyInAnyOrder(
                            "The monitor \"Nightly\" was created.", "The environment \"Local\" was updated.");
            settle();
            assertThat(one.isEmpty()).isTrue();
        }
    }

    @Test
    void backup_onChangeAndOnSchedule() throws Exception {
        try (Receiver change = new Receiver();
                Receiver schedule = new Receiver()) {
            String settings = WORKSPACE + ", \"collectionId\": \"" + menuCollection() + "\", \"when\": ";
            add("backups", change, settings + "\"ON_CHANGE\"");
            add("backups", schedule, settings + "\"ON_SCHEDULE\"");

            assertThat(schedule.next()).contains("Menu API");
            assertThat(schedule.next()).contains("Menu API");
            client.put(
                    SHOP + "/collections/" + menuCollection(),
                    "{\"name\": \"Menu API\", \"requests\": [{\"name\": \"Menu\", \"method\": \"GET\","
                            + " \"url\": \"{{baseUrl}}/menu\"}]}");
            assertGolden("collection-backup", change.next());
        }
    }

    @Test
    void managed_addedListedTestedPausedRemoved_withoutTheSecret() throws Exception {
        try (Receiver flow = new Receiver()) {
            Answer added = add("activity", flow, WORKSPACE);
            String path = "/integrations/" + added.json().get("id").asText();
            assertThat(added.header("Location")).endsWith(path);
            assertThat(flow.isEmpty()).isTrue();
            assertThat(added.json().at("/kind").asText()).isEqualTo("TeamActivity");
            assertThat(added.json().at("/url").asText()).isEqualTo("http://127.0.0.1/…");
            assertThat(client.get("/integrations").json()).containsExactly(added.json());

            assertThat(client.post(path + "/test", "").json()).hasToString("{\"delivered\":true,\"problem\":null}");
            assertThat(message(flow)).isEqualTo("The collection \"Sample collection\" was updated.");
            assertThat(client.post(path + "/pause", "").json().at("/state").asText())
                    .isEqualTo("PAUSED");
            client.post(SHOP + "/collections", "{\"name\": \"New API\"}");
            assertThat(client.post(path + "/resume", "").json().at("/state").asText())
                    .isEqualTo("ACTIVE");
            settle();
            assertThat(flow.isEmpty()).isTrue();

            assertThat(client.get("/integrations").body() + client.get(path).body())
                    .doesNotContain("SECRET");
            assertThat(client.delete(path).status()).isEqualTo(204);
            assertThat(client.delete(path).status()).isEqualTo(204);
            assertThat(client.get(path).status()).isEqualTo(404);
            assertThat(client.post(path + "/test", "").status()).isEqualTo(404);
        }
    }

    @Test
    void flowGone_pausedInTheListWithTheReason() throws Exception {
        try (Receiver flow = new Receiver()) {
            String path = "/integrations/"
                    + add("activity", flow, WORKSPACE).json().get("id").asText();
            flow.answerWith(404);
            client.post(SHOP + "/collections", "{\"name\": \"New API\"}");
            flow.next();

            await().until(() -> client.get(path).json().at("/state").asText().equals("PAUSED"));
            JsonNode error = client.get(path).json().get("lastError");
            assertThat(error.get("reason").asText()).isEqualTo("FLOW_GONE");
            assertThat(error.get("message").asText()).startsWith("The flow does not exist any more.");
            client.post(SHOP + "/collections", "{\"name\": \"Another API\"}");
            settle();
            assertThat(flow.isEmpty()).isTrue();
        }
    }

    @Test
    void serviceThatStartsAgain_keepsItsIntegrations(@TempDir Path folder) throws Exception {
        String database = "jdbc:h2:file:" + folder.resolve("monitor");
        try (Receiver flow = new Receiver()) {
            restart(database, CallbackHosts.uncheckedForTests());
            Answer added = add("activity", flow, WORKSPACE);
            restart(database, CallbackHosts.uncheckedForTests());

            assertThat(client.get("/integrations").json()).containsExactly(added.json());
            client.post(SHOP + "/collections", "{\"name\": \"New API\"}");
            assertThat(message(flow)).isEqualTo("The collection \"New API\" was created.");
        }
    }

    @Test
    void pastedByMistake_refusedInWords() throws Exception {
        restart("jdbc:h2:mem:strict-integrations", CallbackHosts.ofPlatform());
        for (String url : new String[] {
            "http://prod-1.westeurope.logic.azure.com/x?sig=SECRET",
            "https://192.168.0.1/x?sig=SECRET",
            "https://x.example/?sig=SECRET",
            "SECRET"
        }) {
            Answer refused = add("activity", url, WORKSPACE);
            assertThat(refused.status()).as(url).isEqualTo(400);
            assertThat(refused.json().get("code").asText()).as(url).isEqualTo("CallbackUrlRefused");
            assertThat(refused.body()).doesNotContain("SECRET");
        }
        String good =
                "https://prod-1.westeurope.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?sig=SECRET";
        assertThat(add("activity", good, "\"workspaceId\": \" \"").status()).isEqualTo(400);
        assertThat(add("run-results", good, WORKSPACE).status()).isEqualTo(400);
        assertThat(client.get("/integrations").json()).isEmpty();
    }

    @Test
    void blankChoice_meansAll_unknownOneIsNotFound() throws Exception {
        try (Receiver flow = new Receiver()) {
            add("run-results", flow, WORKSPACE + ", \"monitorId\": \"\", \"notifyOn\": \"EVERY_RUN\"");
            run();
            assertThat(flow.next()).contains("monitor_name");
            add("activity", flow, WORKSPACE + ", \"collectionId\": \" \"");
            client.post(SHOP + "/collections", "{\"name\": \"New API\"}");
            assertThat(message(flow)).isEqualTo("The collection \"New API\" was created.");

            assertNotFound("activity", "\"workspaceId\": \"nowhere\"", "Workspace \"nowhere\"");
            assertNotFound("activity", WORKSPACE + ", \"collectionId\": \"c9\"", "Collection \"c9\"");
            assertNotFound(
                    "backups", WORKSPACE + ", \"collectionId\": \"c9\", \"when\": \"ON_CHANGE\"", "Collection \"c9\"");
            assertNotFound(
                    "run-results",
                    WORKSPACE + ", \"monitorId\": \"m9\", \"notifyOn\": \"EVERY_RUN\"",
                    "Monitor \"m9\"");
        }
    }

    private void assertNotFound(String kind, String settings, String what) {
        Answer refused = add(kind, "http://127.0.0.1:9/x", settings);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().at("/error/message").asText()).startsWith(what + " does not exist");
    }

    private void assertGolden(String name, String body) throws IOException {
        String stable = body.replaceAll("(col|mon)-[0-9a-f-]{36}", "$1-1")
                        .replaceAll("\"totalLatency\":\\d+", "\"totalLatency\":7")
                + "\n";
        Path golden = GOLDEN.resolve(name + ".json");
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, stable);
        }
        assertThat(stable).isEqualTo(Files.readString(golden));
    }

    private Answer add(String kind, Receiver flow, String settings) {
        Answer added = add(kind, flow.url() + "/paths/invoke?sp=%2Ftriggers%2Fmanual%2Frun&sig=SECRET", settings);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).doesNotContain("SECRET");
        return added;
    }

    private Answer add(String kind, String url, String settings) {
        return client.post(
                "/integrations/" + kind,
                "{\"name\": \"My flow\", \"webhookUrl\": \"" + url + "\", \"settings\": {" + settings + "}}");
    }

    private String message(Receiver flow) throws Exception {
        return MAPPER.readTree(flow.next()).get("message").asText();
    }

    private String variables() {
        String environment = idOf("environments?collectionId=" + menuCollection(), "Local");
        return SHOP + "/collections/" + menuCollection() + "/environments/" + environment + "/variables";
    }

    private void run() {
        client.result(client.post(SHOP + "/monitors/" + menuMonitor() + "/runs", ""));
    }

    private void settle() {
        await().until(() -> service.pendingNotifications() == 0);
    }

    private void restart(String database, CallbackHosts callbackHosts) throws Exception {
        service.close();
        start(database, callbackHosts);
    }
}
