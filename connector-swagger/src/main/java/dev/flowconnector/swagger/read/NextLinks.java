package dev.flowconnector.swagger.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The property that {@code x-ms-pageable} names: it must be at the root of the answer, and is not for makers. */
final class NextLinks {
    private static final String REFERENCE = "#/definitions/";

    private final ObjectNode definitions;
    private final Findings findings;

    NextLinks(ObjectNode definitions, Findings findings) {
        this.definitions = definitions;
        this.findings = findings;
    }

    void check(ReadOperation operation) {
        String name =
                operation.operation().path("x-ms-pageable").path("nextLinkName").asText("");
        if (name.isEmpty()) {
            return;
        }
        JsonNode properties = answer(operation).path("properties");
        if (properties.path(name) instanceof ObjectNode link && !link.has("$ref")) {
            link.put("x-ms-visibility", "internal");
            return;
        }
        List<String> known = new ArrayList<>();
        properties.fieldNames().forEachRemaining(known::add);
        findings.add(Finding.error(
                "pageable-nextlink-not-in-response",
                operation.method().origin(),
                "@Pageable names the property \"" + name
                        + "\", which is not at the root of the answer of the operation " + operation.id()
                        + ". Its properties are: " + Spelling.listed(known) + ".",
                Spelling.didYouMean(name, known) + "Add the property, as a text, or return Page."));
    }

    /** The schema of the lowest successful status that has one, references followed. */
    private JsonNode answer(ReadOperation operation) {
        JsonNode schema = operation.operation().path("responses").properties().stream()
                .filter(entry ->
                        entry.getKey().startsWith("2") && entry.getValue().has("schema"))
                .min(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().get("schema"))
                .orElseGet(definitions::objectNode);
        String reference = schema.path("$ref").asText("");
        return reference.startsWith(REFERENCE) ? definitions.path(reference.substring(REFERENCE.length())) : schema;
    }
}
