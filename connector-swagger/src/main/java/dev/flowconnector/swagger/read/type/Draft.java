package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A schema whose references are not names yet. A reference is {@code {"$ref": placeholder}}; keys of its place stand
 * beside it until the definition is known. What was found on the way is reported only when the schema is used. Not
 * thread-safe.
 */
final class Draft {
    private static final int MAX_TYPE_DEPTH = 8;

    private final Map<String, Variant> targets = new LinkedHashMap<>();
    private final Findings findings = new Findings();
    private ObjectNode schema = JsonNodeFactory.instance.objectNode();

    /** A reference to a type that becomes a definition. */
    ObjectNode reference(Variant target) {
        String placeholder = target.placeholder();
        targets.put(placeholder, target);
        return JsonNodeFactory.instance.objectNode().put("$ref", placeholder);
    }

    /** Whether type arguments nest so deep that the type seems to grow with each use of itself. */
    static boolean growsWithoutEnd(Variant target) {
        return depth(target.type()) > MAX_TYPE_DEPTH;
    }

    private static int depth(JavaType type) {
        int deepest = 0;
        for (int i = 0; i < type.containedTypeCount(); i++) {
            deepest = Math.max(deepest, depth(type.containedType(i)));
        }
        return deepest + 1;
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    Findings findings() {
        return findings;
    }

    Draft complete(ObjectNode complete) {
        schema = complete;
        return this;
    }

    ObjectNode schema() {
        return schema;
    }

    Map<String, Variant> targets() {
        return targets;
    }

    /** The type that a node refers to, if it is a reference. */
    static boolean isReference(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference != null && reference.asText("").startsWith("type:");
    }
}
