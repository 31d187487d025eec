package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A schema as it applies: its references followed, its {@code allOf} merged. What stands nearer wins. Immutable. */
final class SchemaView {
    private final List<Cursor> parts = new ArrayList<>();

    SchemaView(Cursor schema, Tree tree) {
        Set<JsonPointer> seen = new HashSet<>();
        Deque<Cursor> open = new ArrayDeque<>(List.of(schema));
        while (!open.isEmpty()) {
            Cursor part = tree.resolve(open.pop());
            if (seen.add(part.pointer())) {
                parts.add(part);
                List<Cursor> inner = part.get("allOf").elements();
                for (int i = inner.size() - 1; i >= 0; i--) {
                    open.push(inner.get(i));
                }
            }
        }
    }

    /** The schema itself, behind its reference. */
    Cursor node() {
        return parts.get(0);
    }

    /** A keyword; where it is missing, the place at which it would stand. */
    Cursor get(String keyword) {
        return parts.stream()
                .map(part -> part.get(keyword))
                .filter(Cursor::exists)
                .findFirst()
                .orElseGet(() -> node().get(keyword));
    }

    String text(String keyword) {
        Cursor value = get(keyword);
        return value.exists() ? value.node().asText("") : "";
    }

    boolean internal() {
        return text("x-ms-visibility").equals("internal");
    }

    boolean hasDefault() {
        return get("default").exists();
    }

    boolean readOnly() {
        return get("readOnly").node().asBoolean(false);
    }

    /** The properties in their order. */
    Map<String, Cursor> properties() {
        Map<String, Cursor> properties = new LinkedHashMap<>();
        parts.forEach(part -> part.get("properties").members().forEach(properties::putIfAbsent));
        return properties;
    }

    /** The names that must be there. */
    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        parts.forEach(part -> required.addAll(part.get("required").texts()));
        return required;
    }

    /** The schema of values under any name, or true; missing where there may be none. */
    Cursor additional() {
        Cursor additional = get("additionalProperties");
        return additional.node().isBoolean() && !additional.node().asBoolean() ? additional.gone() : additional;
    }

    ValueType type() {
        String type = text("type");
        if (type.isEmpty()) {
            if (parts.stream().anyMatch(part -> part.get("properties").exists())
                    || get("additionalProperties").exists()) {
                type = "object";
            } else if (get("items").exists()) {
                type = "array";
            }
        }
        return ValueType.of(type, text("format"));
    }
}
