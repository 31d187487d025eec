package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.Provenance;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.SwaggerDocument;
import java.util.List;

/** Small connectors, written with single quotes, or none around names. */
final class Versions {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private Versions() {}

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static SwaggerDocument document(String text) {
        return document(json(text));
    }

    static SwaggerDocument document(ObjectNode root) {
        return SwaggerDocument.of(root, new Provenance());
    }

    static PropertiesDocument settings(String text) {
        return PropertiesDocument.of(json(text));
    }

    /** The changes between two definitions. */
    static List<Change> diff(String before, String after) {
        return ConnectorDiff.between(document(before), document(after));
    }

    /** The changes between two {@code properties} of apiProperties.json. */
    static List<Change> properties(String before, String after) {
        return ConnectorDiff.between(
                ConnectorVersion.of(document("{}"), settings("{properties: " + before + "}")),
                ConnectorVersion.of(document("{}"), settings("{properties: " + after + "}")));
    }

    /** The changes between two members of {@code /orders}, with the definitions that both use. */
    static List<Change> operations(String before, String after, String definitions) {
        return diff(
                "{paths: {'/orders': " + before + "}, definitions: " + definitions + "}",
                "{paths: {'/orders': " + after + "}, definitions: " + definitions + "}");
    }

    /** The changes between two versions of the operation GetOrder, {@code post /orders}. */
    static List<Change> operation(String before, String after) {
        return operations("{post: " + identified(before) + "}", "{post: " + identified(after) + "}", "{}");
    }

    /** The changes between two versions of one parameter. */
    static List<Change> parameter(String before, String after) {
        return operation("{parameters: [" + before + "]}", "{parameters: [" + after + "]}");
    }

    /** The changes between two versions of the schema of a body. */
    static List<Change> body(String before, String after) {
        String head = "{name: 'body', in: 'body', required: true, schema: ";
        return parameter(head + before + "}", head + after + "}");
    }

    /** The changes between two versions of the schema of the response. */
    static List<Change> response(String before, String after) {
        return operation(
                "{responses: {'200': {description: 'OK', schema: " + before + "}}}",
                "{responses: {'200': {description: 'OK', schema: " + after + "}}}");
    }

    private static String identified(String operation) {
        ObjectNode node = json(operation);
        if (!node.has("operationId")) {
            node.put("operationId", "GetOrder");
        }
        return node.toString();
    }

    /** The rules of changes that break or may break something; what is harmless is left out. */
    static List<String> alarms(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.severity() != Severity.INFO)
                .map(change -> change.rule().id())
                .toList();
    }

    /** The rules of all changes. */
    static List<String> rules(List<Change> changes) {
        return changes.stream().map(change -> change.rule().id()).toList();
    }
}
