package dev.flowconnector.examples.apimonitor.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at each operation of a definition with the eyes of somebody who reads it for the first time. */
final class DefinitionAnalyser {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "options", "head", "patch");
    private static final int BEST = 100;

    private final List<QualityFinding> findings = new ArrayList<>();
    private final Map<String, String> operationIds = new HashMap<>();
    private int operations;

    private DefinitionAnalyser() {}

    static QualityReport analyse(BinaryContent file) {
        JsonNode root = read(file);
        if (!root.has("openapi") && !root.has("swagger")) {
            throw new OperationFailedException(
                    "NoDefinition", "The file is no API definition: it has neither \"openapi\" nor \"swagger\".");
        }
        return new DefinitionAnalyser().report(root);
    }

    private static JsonNode read(BinaryContent file) {
        try (InputStream in = file.openStream()) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new OperationFailedException(
                    "NotJson", "The file is not JSON. Convert a YAML definition before you analyse it.");
        }
    }

    private QualityReport report(JsonNode root) {
        if (root.at("/info/description").asText().isBlank()) {
            add(Importance.WARNING, "/info", "The API has no description. Say in a sentence what it is for.");
        }
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
                if (VERBS.contains(verb.getKey())) {
                    operation(path.getKey() + " " + verb.getKey(), verb.getValue());
                }
            }
        }
        if (operations == 0) {
            add(Importance.ERROR, "/paths", "The definition has no operation. Describe at least one.");
        }
        int lost = findings.stream()
                .mapToInt(finding -> finding.importance().points())
                .sum();
        return new QualityReport(root.at("/info/title").asText(), operations, Math.max(0, BEST - lost), findings);
    }

    private void operation(String place, JsonNode operation) {
        operations++;
        String id = operation.path("operationId").asText();
        if (id.isBlank()) {
            add(Importance.ERROR, place, "The operation has no operationId. Give it one that never changes.");
        } else if (operationIds.putIfAbsent(id, place) != null) {
            add(Importance.ERROR, place, "The operationId \"" + id + "\" is used twice. Choose another one.");
        }
        if (operation.path("summary").asText().isBlank()) {
            add(Importance.WARNING, place, "The operation has no summary. Name it in a few words.");
        }
        if (operation.path("description").asText().isBlank()) {
            add(Importance.WARNING, place, "The operation has no description. Say what it does.");
        }
        for (JsonNode parameter : operation.path("parameters")) {
            if (!parameter.has("$ref") && parameter.path("description").asText().isBlank()) {
                String name = parameter.path("name").asText();
                add(Importance.WARNING, place, "Parameter \"" + name + "\" has no description. Say what to enter.");
            }
        }
        if (operation.path("responses").isEmpty()) {
            add(Importance.ERROR, place, "The operation has no response. Describe the answer to a good request.");
        }
    }

    private void add(Importance importance, String place, String message) {
        findings.add(new QualityFinding(importance, place, message));
    }
}
