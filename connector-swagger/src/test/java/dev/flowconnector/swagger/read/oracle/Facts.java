package dev.flowconnector.swagger.read.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What a definition says, one line for each statement, in words that Swagger 2.0 and OpenAPI 3 share:
 * {@code GET /orders query limit integer}, {@code POST /orders takes lines[].product string}.
 */
final class Facts {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", "multipart/form-data");
    private static final int DEPTH = 6;

    private final JsonNode root;
    private final SortedSet<String> lines = new TreeSet<>();

    private Facts(JsonNode root) {
        this.root = root;
    }

    static SortedSet<String> of(JsonNode definition) {
        Facts facts = new Facts(definition);
        definition.path("paths").properties().forEach(path -> facts.path(path.getKey(), path.getValue()));
        return facts.lines;
    }

    private void path(String path, JsonNode item) {
        String shown = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        item.properties().forEach(member -> {
            if (VERBS.contains(member.getKey())) {
                List<JsonNode> parameters = new ArrayList<>();
                item.path("parameters").forEach(parameters::add);
                member.getValue().path("parameters").forEach(parameters::add);
                operation(member.getKey().toUpperCase(Locale.ROOT) + " " + shown, member.getValue(), parameters);
            }
        });
    }

    private void operation(String where, JsonNode operation, List<JsonNode> parameters) {
        lines.add(where);
        for (JsonNode written : parameters) {
            JsonNode parameter = resolved(written);
            if (parameter.path("in").asText().equals("body")) {
                schema(where + " takes", parameter.path("schema"), DEPTH);
            } else {
                parameter(where, parameter);
            }
        }
        resolved(operation.path("requestBody")).path("content").properties().forEach(content -> {
            JsonNode schema = content.getValue().path("schema");
            if (FORMS.contains(content.getKey())) {
                resolved(schema).path("properties").properties().forEach(field -> {
                    lines.add(where + " formData " + field.getKey());
                    lines.add(where + " formData " + field.getKey() + " " + type(resolved(field.getValue())));
                });
            } else {
                schema(where + " takes", schema, DEPTH);
            }
        });
        schema(where + " answers", answer(operation.path("responses")), DEPTH);
    }

    private void parameter(String where, JsonNode parameter) {
        String in = where + " " + parameter.path("in").asText() + " "
                + parameter.path("name").asText();
        JsonNode schema = resolved(parameter.has("schema") ? parameter.get("schema") : parameter);
        lines.add(in);
        lines.add(in + (parameter.path("required").asBoolean() ? " required" : " optional"));
        lines.add(in + " " + type(schema));
        if (schema.has("items")) {
            lines.add(in + " items " + type(resolved(schema.get("items"))));
        }
    }

    /** The schema of the first success that has one, else of {@code default}. */
    private JsonNode answer(JsonNode responses) {
        Map<String, JsonNode> byCode = new TreeMap<>();
        responses.properties().forEach(response -> byCode.put(response.getKey(), resolved(response.getValue())));
        return byCode.entrySet().stream()
                .filter(response ->
                        response.getKey().startsWith("2") || response.getKey().equals("default"))
                .map(Map.Entry::getValue)
                .map(response -> response.has("schema")
                        ? response.get("schema")
                        : first(response.path("content")).path("schema"))
                .filter(schema -> !schema.isMissingNode() && !schema.isEmpty())
                .findFirst()
                .orElse(root.path("nothing"));
    }

    private void schema(String where, JsonNode written, int depth) {
        JsonNode schema = resolved(written);
        String type = type(schema);
        if (!type.isEmpty()) {
            lines.add(where + " " + type);
        }
        if (depth == 0) {
            return;
        }
        schema.path("properties").properties().forEach(property -> {
            String dot = where.endsWith("takes") || where.endsWith("answers") ? " " : ".";
            lines.add(where + dot + property.getKey());
            schema(where + dot + property.getKey(), property.getValue(), depth - 1);
        });
        schema.path("allOf").forEach(part -> schema(where, part, depth - 1));
        if (schema.has("items")) {
            schema(where + "[]", schema.get("items"), depth - 1);
        }
        if (schema.path("additionalProperties").isObject()) {
            schema(where + "{}", schema.get("additionalProperties"), depth - 1);
        }
    }

    private static String type(JsonNode schema) {
        JsonNode written = schema.path("type");
        String type = written.isArray()
                ? StreamSupport.stream(written.spliterator(), false)
                        .map(JsonNode::asText)
                        .filter(name -> !name.equals("null"))
                        .findFirst()
                        .orElse("")
                : written.asText();
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        return values.isEmpty() ? type : type + "(" + String.join("|", values) + ")";
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        for (JsonNode option : at.path("anyOf")) {
            at = option.path("type").asText().equals("null") ? at : option;
        }
        while (at.has("$ref")) {
            at = root.at(at.get("$ref").asText().substring(1));
        }
        return at;
    }

    private static JsonNode first(JsonNode object) {
        return object.has("application/json")
                ? object.get("application/json")
                : object.elements().hasNext() ? object.elements().next() : object.path("nothing");
    }
}
