package dev.flowconnector.swagger.read.payload;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas of a definition as JSON schema, draft 4: references are replaced by what they lead to, since the trigger's
 * designer follows none, labels become titles, and keys of connectors are left out. A type inside itself is an open object.
 */
final class Draft4 {
    private static final String DIALECT = "http://json-schema.org/draft-04/schema#";
    /** Validators refuse an id that is no absolute URI. */
    private static final String ID = "urn:request-trigger:";

    private static final String REFERENCE = "#/definitions/";
    private static final List<String> KEPT = List.of(
            "enum",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties");
    /** What validators of draft 4 know, and what the designer reads. */
    private static final Set<String> FORMATS = Set.of("date-time", "email", "hostname", "ipv4", "ipv6", "uri", "byte");

    private final JsonNode definitions;
    private final Presence presence;
    private final boolean strict;
    private final Set<String> open = new HashSet<>();

    Draft4(JsonNode definitions, Presence presence, boolean strict) {
        this.definitions = definitions;
        this.presence = presence;
        this.strict = strict;
    }

    /** The schema of a whole payload. */
    ObjectNode write(String name, JsonNode schema, JavaType type) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", DIALECT);
        root.put("id", ID + name);
        root.setAll(convert(schema, new Presence.Place(type, Optional.empty())));
        return root;
    }

    private ObjectNode convert(JsonNode schema, Presence.Place place) {
        String reference = schema.path("$ref").asText("");
        if (!reference.startsWith(REFERENCE)) {
            return plain(schema, place);
        }
        String name = reference.substring(REFERENCE.length());
        if (!open.add(name)) {
            return words(
                    definitions.path(name),
                    JsonNodeFactory.instance.objectNode().put("type", "object"));
        }
        try {
            return plain(definitions.path(name), place);
        } finally {
            open.remove(name);
        }
    }

    private ObjectNode plain(JsonNode schema, Presence.Place place) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        if (schema.has("type")) {
            written.set("type", schema.get("type"));
        }
        words(schema, written);
        // A file inside JSON is written as base64 text.
        String format = schema.path("format").asText("").replace("binary", "byte");
        if (FORMATS.contains(format)) {
            written.put("format", format);
        }
        for (String key : KEPT) {
            if (schema.has(key)) {
                written.set(key, schema.get(key).deepCopy());
            }
        }
        if (schema.has("items")) {
            Presence.Place element = place.content();
            ObjectNode items = convert(schema.get("items"), element);
            written.set("items", element.isNullable() ? orNull(items) : items);
        }
        object(schema, place, written);
        return written;
    }

    private static ObjectNode words(JsonNode from, ObjectNode to) {
        String title = from.path("x-ms-summary").asText(from.path("title").asText(""));
        if (!title.isEmpty()) {
            to.put("title", title);
        }
        String description = from.path("description").asText("");
        if (!description.isEmpty()) {
            to.put("description", description);
        }
        return to;
    }

    private void object(JsonNode schema, Presence.Place place, ObjectNode written) {
        JsonNode additional = schema.path("additionalProperties");
        if (schema.has("properties")) {
            properties(schema, place, written);
            if (strict && additional.isMissingNode()) {
                written.put("additionalProperties", false);
            }
        }
        if (additional.isBoolean()) {
            written.set("additionalProperties", additional);
        } else if (additional.isObject()) {
            Presence.Place value = place.content();
            ObjectNode values = convert(additional, value);
            written.set("additionalProperties", value.isNullable() ? orNull(values) : values);
        }
    }

    private void properties(JsonNode schema, Presence.Place place, ObjectNode written) {
        Map<String, Presence.Member> members = presence.of(place.type());
        Set<String> stated = new HashSet<>();
        schema.path("required").forEach(name -> stated.add(name.asText()));
        ObjectNode properties = written.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            Presence.Member member = members.getOrDefault(name, Presence.UNKNOWN);
            ObjectNode converted = convert(property.getValue(), member.place());
            properties.set(name, member.isNullWritten() && !stated.contains(name) ? orNull(converted) : converted);
            if (member.isAlwaysThere() || stated.contains(name)) {
                required.add(name);
            }
        });
        if (strict && !required.isEmpty()) {
            written.set("required", required);
        }
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isTextual()) {
            JsonNode type = schema.get("type");
            schema.putArray("type").add(type).add("null");
        }
        if (schema.path("enum") instanceof ArrayNode choices) {
            choices.addNull();
        }
        return schema;
    }
}
