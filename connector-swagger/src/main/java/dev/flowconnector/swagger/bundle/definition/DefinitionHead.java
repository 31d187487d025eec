package dev.flowconnector.swagger.bundle.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.security.Security;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands around the operations of a definition.
 *
 * @param info the object {@code info}
 * @param address where the API answers
 * @param security how makers authenticate
 * @param metadata {@code x-ms-connector-metadata}; empty writes nothing
 * @param tags descriptions of tags
 */
public record DefinitionHead(
        ObjectNode info, Address address, Security security, ArrayNode metadata, Map<String, String> tags) {
    private static final List<String> ORDER = List.of(
            "swagger",
            "info",
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "paths",
            "definitions",
            "parameters",
            "responses",
            "securityDefinitions",
            "security",
            "tags",
            "externalDocs",
            "x-ms-connector-metadata",
            "x-ms-capabilities");

    /** Writes the head into a definition and puts the root's members in their usual order. */
    public void writeTo(ObjectNode root) {
        root.put("swagger", "2.0");
        root.set("info", info);
        root.put("host", address.host());
        root.put("basePath", address.basePath());
        ArrayNode schemes = root.putArray("schemes");
        address.schemes().forEach(schemes::add);
        root.set("securityDefinitions", security.securityDefinitions().deepCopy());
        root.set("security", security.security().deepCopy());
        if (!metadata.isEmpty()) {
            root.set("x-ms-connector-metadata", metadata);
        }
        writeTags(root);
        dropUnknownRequirements(root);
        order(root);
    }

    private void writeTags(ObjectNode root) {
        Set<String> used = new LinkedHashSet<>();
        for (JsonNode item : root.path("paths")) {
            for (JsonNode operation : item) {
                operation.path("tags").forEach(tag -> used.add(tag.asText()));
            }
        }
        ArrayNode written = root.putArray("tags");
        tags.forEach((name, description) -> {
            if (used.contains(name)) {
                written.addObject().put("name", name).put("description", description);
            }
        });
        if (written.isEmpty()) {
            root.remove("tags");
        }
    }

    /** A connection authenticates all operations alike, so one that asks for another scheme would only confuse. */
    private void dropUnknownRequirements(ObjectNode root) {
        for (JsonNode item : root.path("paths")) {
            for (JsonNode operation : item) {
                if (operation.path("security") instanceof ArrayNode requirements) {
                    for (Iterator<JsonNode> each = requirements.iterator(); each.hasNext(); ) {
                        if (!known(each.next())) {
                            each.remove();
                        }
                    }
                    if (requirements.isEmpty()) {
                        ((ObjectNode) operation).remove("security");
                    }
                }
            }
        }
    }

    private boolean known(JsonNode requirement) {
        Iterator<String> names = requirement.fieldNames();
        while (names.hasNext()) {
            if (!security.securityDefinitions().has(names.next())) {
                return false;
            }
        }
        return true;
    }

    private static void order(ObjectNode root) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (String name : ORDER) {
            JsonNode member = root.get(name);
            if (member != null) {
                members.put(name, member);
            }
        }
        root.properties().forEach(member -> members.putIfAbsent(member.getKey(), member.getValue()));
        root.removeAll();
        members.forEach(root::set);
    }
}
