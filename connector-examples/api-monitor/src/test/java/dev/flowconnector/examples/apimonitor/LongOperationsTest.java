package dev.flowconnector.examples.apimonitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.examples.apimonitor.Client.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LongOperationsTest extends ServiceTest {

    @Test
    void runMonitor_answers202_andDeliversTheRunAsOftenAsAsked() {
        Answer accepted = client.post(SHOP + "/monitors/" + menuMonitor() + "/runs", "");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        assertThat(accepted.header("Retry-After")).isEqualTo("2");
        Answer done = client.result(accepted);
        assertThat(done.status()).isEqualTo(200);
        JsonNode run = done.json();
        assertThat(run.get("status").asText()).isEqualTo("PASSED");
        assertThat(run.at("/metrics/requestCount").asInt()).isEqualTo(2);
        assertThat(run.at("/metrics/passedTests").asInt()).isEqualTo(2);
        assertThat(run.get("finishedAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(client.follow(accepted.header("Location")).json()).isEqualTo(run);

        String id = run.get("id").asText();
        assertThat(client.get(SHOP + "/v2/runs/" + id).json()).isEqualTo(run);
        assertThat(client.get(SHOP + "/runs/" + id).body()).isEqualTo("{\"id\":\"" + id + "\",\"passed\":true}");
    }

    @Test
    void runThatIsOver_cannotBeCancelled() {
        String runs = SHOP + "/monitors/" + menuMonitor() + "/runs";
        client.result(client.post(runs, ""));

        assertThat(client.delete(runs + "/latest").body()).isEqualTo("{\"cancelled\":false}");
    }

    @Test
    void runThatGoesOn_isCancelled_andSaysSo() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            JsonNode collection = client.post(
                            SHOP + "/collections",
                            "{\"name\": \"Silent\", \"requests\": [{\"name\": \"x\", \"method\": \"GET\","
                                    + " \"url\": \"http://localhost:" + silent.getLocalPort() + "/\"}]}")
                    .json();
            JsonNode monitor = client.post(
                            SHOP + "/monitors",
                            "{\"name\": \"Silent\", \"collectionId\": \""
                                    + collection.get("id").asText() + "\"}")
                    .json();
            String runs = SHOP + "/monitors/" + monitor.get("id").asText() + "/runs";
            Answer accepted = client.post(runs, "");

            assertThat(client.delete(runs + "/latest").body()).isEqualTo("{\"cancelled\":true}");
            Answer done = client.result(accepted);
            assertThat(done.status()).isEqualTo(409);
            assertThat(done.json().get("code").asText()).isEqualTo("OperationCancelled");
        }
    }

    @Test
    void requestToAnotherMachine_isNotSent() {
        JsonNode collection = client.post(
                        SHOP + "/collections",
                        "{\"name\": \"Elsewhere\", \"requests\":"
                                + " [{\"name\": \"x\", \"method\": \"GET\", \"url\": \"http://192.0.2.1/\"}]}")
                .json();
        JsonNode monitor = client.post(
                        SHOP + "/monitors",
                        "{\"name\": \"Elsewhere\", \"collectionId\": \""
                                + collection.get("id").asText() + "\"}")
                .json();
        Answer done = client.result(
                client.post(SHOP + "/monitors/" + monitor.get("id").asText() + "/runs", ""));
        assertThat(done.json().get("status").asText()).isEqualTo("FAILED");
        assertThat(done.json().at("/metrics/errors").asInt()).isEqualTo(1);
        assertThat(done.json().at("/metrics/totalLatency").asInt()).isLessThan(1000);
    }

    @Test
    void analyseDefinition_scoresWhatIsMissing() {
        Answer done = analyse("{\"openapi\": \"3.0.0\", \"info\": {\"title\": \"Shop\"}, \"paths\": {\"/a\": {"
                + "\"get\": {\"operationId\": \"A\", \"summary\": \"Get a\", \"description\": \"Gets a.\","
                + " \"responses\": {\"200\": {}}},"
                + "\"post\": {\"operationId\": \"A\", \"parameters\": [{\"name\": \"p\"}]}}}}");
        assertThat(done.status()).isEqualTo(200);
        JsonNode report = done.json();
        assertThat(report.get("operationCount").asInt()).isEqualTo(2);
        assertThat(report.get("score").asInt()).isEqualTo(100 - 4 * 3 - 2 * 10);
        assertThat(report.get("findings").findValuesAsText("message"))
                .containsExactly(
                        "The API has no description. Say in a sentence what it is for.",
                        "The operationId \"A\" is used twice. Choose another one.",
                        "The operation has no summary. Name it in a few words.",
                        "The operation has no description. Say what it does.",
                        "Parameter \"p\" has no description. Say what to enter.",
                        "The operation has no response. Describe the answer to a good request.");
    }

    @Test
    void analyseSomethingElse_failsForGoodWithTheReason() {
        Answer done = analyse("just text");
        assertThat(done.status()).isEqualTo(422);
        assertThat(done.json().get("code").asText()).isEqualTo("NotJson");
        assertThat(done.json().at("/error/message").asText()).startsWith("The file is not JSON.");
    }

    private Answer analyse(String definition) {
        String base64 = Base64.getEncoder().encodeToString(definition.getBytes(UTF_8));
        return client.result(client.post(
                "/quality-reports",
                "{\"file\": {\"$content-type\": \"application/json\", \"$content\": \"" + base64 + "\"}}"));
    }
}
