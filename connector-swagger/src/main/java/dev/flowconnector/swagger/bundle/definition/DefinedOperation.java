package dev.flowconnector.swagger.bundle.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.operation.PollingPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operation of a definition, as far as the folder speaks of it.
 *
 * @param id operation id; empty when it has none
 * @param summary what the maker sees; the id when there is none
 * @param description description; may be empty
 * @param kind action or trigger
 * @param internal whether makers do not see it
 * @param deprecated whether makers no longer see it
 * @param nextLinkName property with the link to the next page
 * @param polledByPolicy whether a policy carries its state
 */
public record DefinedOperation(
        String id,
        String summary,
        String description,
        Kind kind,
        boolean internal,
        boolean deprecated,
        Optional<String> nextLinkName,
        boolean polledByPolicy) {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    /** What an operation is to the maker. */
    public enum Kind {
        /** A step that the flow runs. */
        ACTION,
        /** What starts the flow. */
        TRIGGER
    }

    /** The operations of a definition in their order. */
    public static List<DefinedOperation> of(ObjectNode root) {
        List<DefinedOperation> operations = new ArrayList<>();
        for (JsonNode item : root.path("paths")) {
            item.properties().forEach(member -> {
                if (VERBS.contains(member.getKey()) && member.getValue().isObject()) {
                    operations.add(view(member.getValue()));
                }
            });
        }
        return List.copyOf(operations);
    }

    /** Whether makers see it and may choose it. */
    public boolean isOffered() {
        return !internal && !deprecated;
    }

    private static DefinedOperation view(JsonNode operation) {
        String id = operation.path("operationId").asText("");
        return new DefinedOperation(
                id,
                operation.path("summary").asText(id),
                operation.path("description").asText(""),
                operation.has("x-ms-trigger") ? Kind.TRIGGER : Kind.ACTION,
                operation.path("x-ms-visibility").asText("").equals("internal"),
                operation.path("deprecated").asBoolean(false),
                Optional.of(operation.path("x-ms-pageable").path("nextLinkName").asText(""))
                        .filter(name -> !name.isEmpty()),
                PollingPolicies.isOne(operation));
    }
}
