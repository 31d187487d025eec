package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Node;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What {@code x-ms-enum-values} lists. */
final class Choices {
    private Choices() {}

    static List<Node> entries(Node typed) {
        return typed.at("x-ms-enum-values").elements().stream()
                .filter(Node::isObject)
                .toList();
    }

    static Set<JsonNode> values(Node typed) {
        Set<JsonNode> values = new HashSet<>();
        entries(typed).forEach(entry -> values.add(entry.json().path("value")));
        return values;
    }

    /** The values of {@code enum}. */
    static Set<JsonNode> allowed(Node typed) {
        Set<JsonNode> allowed = new LinkedHashSet<>();
        typed.at("enum").elements().forEach(value -> allowed.add(value.json()));
        return allowed;
    }
}
