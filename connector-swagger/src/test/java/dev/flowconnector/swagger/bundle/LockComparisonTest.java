package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.sample.OrderResource;
import dev.flowconnector.swagger.bundle.sample.ShopApplication;
import dev.flowconnector.swagger.document.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connector of today against the one in the lock file. */
class LockComparisonTest {
    private static final String CONNECTOR = "/connectors/contoso-shop";

    @TempDir
    Path project;

    private final Map<String, Object> more = new HashMap<>();

    @Test
    void noLock_saidAndNothingFails() {
        Map<String, Object> response = run("diff");

        assertThat(response).containsEntry("status", "unchanged");
        assertThat(log(response)).contains("There is no lock file connector-lock.json");
    }

    @Test
    void sameAsPublished_nothing() {
        run("lock");
        Map<String, Object> response = run("diff");

        assertThat(response).containsEntry("status", "unchanged");
        assertThat(log(response))
                .contains("Compared with connector-lock.json:", "Nothing changed that a flow, an app or a connection");
    }

    @Test
    void publishedOperationGone_breakingAtItsLineInTheLock() throws IOException {
        ObjectNode lock = lock();
        lock.withObject(CONNECTOR + "/definition/paths/~1gone/get").put("operationId", "GetGone");
        write(lock);
        Map<String, Object> response = run("diff");

        assertThat(response).containsEntry("status", "breaking");
        assertThat(log(response))
                .containsPattern("connector-lock\\.json:\\d+:\\d+ error bc-operation-removed \\[GetGone]");
    }

    @Test
    void publishedOutputGone_breakingAtTheLineInTheSources() throws IOException {
        ObjectNode lock = lock();
        lock.withObject(CONNECTOR + "/definition/definitions/Order/properties/fax")
                .put("type", "string");
        write(lock);
        Map<String, Object> response = run("diff");

        assertThat(response).containsEntry("status", "breaking");
        assertThat(log(response)).containsPattern("\\w+\\.java:\\d+:1 error bc-output-removed");
    }

    @Test
    void acceptedWithAReason_passes() throws IOException {
        ObjectNode lock = lock();
        lock.withObject(CONNECTOR + "/definition/paths/~1gone/get").put("operationId", "GetGone");
        write(lock);
        Files.writeString(project.resolve("connector-accepted-changes.json"), """
                {"accepted": [{"rule": "bc-operation-removed", "operationId": "GetGone", "reason": "Never worked."}]}
                """);
        Map<String, Object> response = run("diff");

        assertThat(response).containsEntry("status", "unchanged");
        assertThat(log(response)).contains("Compared with connector-lock.json, 1 accepted:");
    }

    @Test
    void acceptedChangesThatCannotBeRead_error() throws IOException {
        run("lock");
        Files.writeString(project.resolve("connector-accepted-changes.json"), "{\"accept\": []}");

        assertThat(log(run("diff")))
                .contains("accepted-changes-invalid connector-accepted-changes.json:1:1", "\"accepted\" is missing");
    }

    @Test
    void namedFileOfAcceptedChangesMissing_error() {
        run("lock");
        more.put("acceptedChanges", "elsewhere.json");

        assertThat(log(run("diff"))).contains("accepted-changes-missing", "\"elsewhere.json\" does not exist");
    }

    @Test
    void publishedConnectorGone_breaking() throws IOException {
        ObjectNode lock = lock();
        lock.withObject("/connectors").set("old-shop", lock.at(CONNECTOR).deepCopy());
        write(lock);
        Map<String, Object> response = run("diff");

        assertThat(response).containsEntry("status", "breaking");
        assertThat(log(response)).contains("bc-connector-removed The published connector \"old-shop\"");
    }

    @Test
    void connectorThatTheLockDoesNotKnow_said() throws IOException {
        ObjectNode lock = lock();
        lock.withObject("/connectors").removeAll();
        write(lock);
        Map<String, Object> response = run("diff");

        assertThat(response).containsEntry("status", "unchanged");
        assertThat(log(response))
                .contains("The connector \"contoso-shop\" is new: connector-lock.json does not know it.");
    }

    private ObjectNode lock() throws IOException {
        run("lock");
        return (ObjectNode)
                new JsonMapper().readTree(project.resolve("connector-lock.json").toFile());
    }

    private void write(ObjectNode lock) throws IOException {
        Files.writeString(project.resolve("connector-lock.json"), JsonText.of(lock));
    }

    private static String log(Map<String, Object> response) {
        return String.join(
                "\n",
                ((List<?>) response.get("log")).stream().map(Object::toString).toList());
    }

    private Map<String, Object> run(String goal) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("goal", goal);
        request.put("baseDirectory", project.toString());
        request.put("outputDirectory", "out");
        request.put("classes", List.of(OrderResource.class.getName(), ShopApplication.class.getName()));
        request.put("project", Map.of("artifactId", "contoso-shop", "version", "1.0-SNAPSHOT", "name", "contoso-shop"));
        return new GeneratorEntry().apply(request);
    }
}
