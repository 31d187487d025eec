package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.read.payload.RequestTrigger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The content of a connector folder, ready to write but for the findings.
 *
 * @param plan the connector
 * @param definition the definition with its head
 * @param properties {@code apiProperties.json}
 * @param settings {@code settings.json}
 * @param payloads what is posted to flows
 * @param binaries icon and script by file name
 */
record ConnectorFolder(
        ConnectorPlan plan,
        ObjectNode definition,
        ObjectNode properties,
        ObjectNode settings,
        List<RequestTrigger> payloads,
        Map<String, byte[]> binaries) {

    ConnectorFolder {
        payloads = List.copyOf(payloads);
        binaries = Collections.unmodifiableMap(new LinkedHashMap<>(binaries));
    }

    String title() {
        return definition.path("info").path("title").asText();
    }

    List<DefinedOperation> operations() {
        return DefinedOperation.of(definition);
    }

    /** Every file by its path below the output folder. */
    Map<String, byte[]> files(String findingsPage) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String readme = new ReadmeText(definition, properties, payloads).write();
        put(files, FolderFiles.DEFINITION, JsonText.of(definition));
        put(files, FolderFiles.PROPERTIES, JsonText.of(properties));
        put(files, FolderFiles.SETTINGS, JsonText.of(settings));
        put(files, FolderFiles.README, readme);
        put(files, FolderFiles.INTRO, readme);
        put(files, FolderFiles.FINDINGS, findingsPage);
        payloads.forEach(payload -> put(files, FolderFiles.schema(payload.name()), JsonText.of(payload.schema())));
        binaries.forEach((name, bytes) -> files.put(plan.id() + "/" + name, bytes));
        return files;
    }

    private void put(Map<String, byte[]> files, String name, String text) {
        files.put(plan.id() + "/" + name, text.getBytes(StandardCharsets.UTF_8));
    }
}
