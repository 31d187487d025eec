package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What {@code x-ms-enum-values} lists. */
final class Choices {
    private Choices() {}

    static List<Node> entries(Node typed) {
        List<Node> entries = new ArrayList<>();
        for (Node entry : typed.at("x-ms-enum-values").elements()) {
            if (entry.isObject()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    static Set<JsonNode> values(Node typed) {
        Set<JsonNode> values = new HashSet<>();
        for (Node entry : entries(typed)) {
            values.add(entry.json().path("value"));
        }
        return values;
    }

    /** The values of {@code enum}. */
    static Set<JsonNode> allowed(Node typed) {
        Set<JsonNode> allowed = new LinkedHashSet<>();
        for (Node value : typed.at("enum").elements()) {
            allowed.add(value.json());
        }
        return allowed;
    }
}
