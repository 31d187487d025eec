package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.bundle.configuration.Selection;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OPEN = "{\"properties\": {\"connectionParameters\": {}}}";
    private static final String OAUTH =
            "{\"properties\": {\"connectionParameters\": {\"token\": {\"type\": \"oauthSetting\"}}}}";
    private static final Path BASE = Path.of("project").toAbsolutePath();

    private final LogLines lines = new LogLines(BASE, BASE.resolve("target/connector"));

    private static ConnectorFolder folder(String id, String properties, Map<String, byte[]> binaries)
            throws IOException {
        ConnectorPlan plan = new ConnectorPlan(
                id,
                Annotations.NONE,
                Selection.ALL,
                GeneratorConfiguration.read(Map.of(), new Findings()).common());
        ObjectNode definition = (ObjectNode) JSON.readTree("""
                {"info": {"title": "Contoso Shop"}, "paths": {
                  "/orders": {"get": {"operationId": "ListOrders"}},
                  "/lookups": {"get": {"operationId": "ListLookups", "x-ms-visibility": "internal"}},
                  "/hooks": {"post": {"operationId": "OnOrder", "x-ms-trigger": "single"}}}}
                """);
        return new ConnectorFolder(
                plan, definition, (ObjectNode) JSON.readTree(properties), JSON.createObjectNode(), List.of(), binaries);
    }

    @Test
    void oneConnector_whatWasMadeAndHowToCreateIt() throws IOException {
        List<String> printed = lines.generated(List.of(folder("shop", OPEN, Map.of())), "the mapper", List.of());

        assertThat(printed)
                .containsExactly(
                        "Connector \"Contoso Shop\" in target/connector/shop: 3 operations, 1 trigger among them, 1"
                                + " hidden.",
                        "Names of properties come from the mapper.",
                        "To create it: pac connector create -df target/connector/shop/apiDefinition.swagger.json -pf"
                                + " target/connector/shop/apiProperties.json",
                        "or: paconn create --api-def target/connector/shop/apiDefinition.swagger.json --api-prop"
                                + " target/connector/shop/apiProperties.json");
    }

    @Test
    void iconScriptAndSecret_partsOfTheCommands() throws IOException {
        Map<String, byte[]> binaries = Map.of(FolderFiles.ICON, new byte[0], FolderFiles.SCRIPT, new byte[0]);

        List<String> printed = lines.generated(List.of(folder("shop", OAUTH, binaries)), "the mapper", List.of());

        assertThat(printed.subList(2, printed.size()))
                .containsExactly(
                        "To create it: pac connector create -df target/connector/shop/apiDefinition.swagger.json -pf"
                                + " target/connector/shop/apiProperties.json -if target/connector/shop/icon.png -sf"
                                + " target/connector/shop/script.csx",
                        "or: paconn create --api-def target/connector/shop/apiDefinition.swagger.json --api-prop"
                                + " target/connector/shop/apiProperties.json --icon target/connector/shop/icon.png"
                                + " --script target/connector/shop/script.csx --secret \"$CLIENT_SECRET\"",
                        "The OAuth client secret belongs to no file: paconn takes it with --secret; after pac, enter"
                                + " it on the Security tab of the connector. Register the redirect URL that stands"
                                + " there.");
    }

    @Test
    void folderWithSpace_quoted() throws IOException {
        LogLines spaced = new LogLines(BASE, BASE.resolve("my build"));

        assertThat(spaced.generated(List.of(folder("shop", OPEN, Map.of())), "the mapper", List.of()))
                .contains("To create it: pac connector create -df \"my build/shop/apiDefinition.swagger.json\" -pf"
                        + " \"my build/shop/apiProperties.json\"");
    }

    @Test
    void sevenConnectorsAndManyFindings_twentyLines() throws IOException {
        List<Finding> findings = IntStream.range(0, 50)
                .mapToObj(number -> Finding.warning("rule-" + number, Origin.WHOLE, "Something.", "Mend it."))
                .toList();

        List<String> printed =
                lines.generated(Collections.nCopies(7, folder("shop", OAUTH, Map.of())), "the mapper", findings);

        assertThat(printed)
                .hasSize(20)
                .contains(
                        "… and 2 connectors more in target/connector",
                        "[info] 50 findings of 50 rules in all: see target/connector/shop/findings.md",
                        "The other connectors: the same with their folders.");
    }

    @Test
    void failedRun_nothingWrittenAndTheErrors() {
        Finding error = Finding.error("host-bad", Origin.WHOLE, "A bad host.", "Mend it.");

        assertThat(lines.failed(List.of(error)))
                .containsExactly("No connector was written:", "[error] connector host-bad A bad host. Mend it.");
    }

    @Test
    void lockedOperations_counted() {
        assertThat(lines.locked(BASE.resolve("connector-lock.json"), 1))
                .containsExactly(
                        "Locked 1 operation in connector-lock.json. Check the file in: it keeps the operation ids.");
    }
}
