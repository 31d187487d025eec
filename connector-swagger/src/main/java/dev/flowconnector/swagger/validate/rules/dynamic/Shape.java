package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema as something that a path leads through, references followed. */
record Shape(Definition definition, Node node) {
    private static final int DEEPEST = 10;
    private static final Set<String> PRIMITIVES = Set.of("string", "integer", "number", "boolean");

    /** Where a path leads. */
    record End(Optional<Shape> found, boolean isMissing, String known) {}

    static Optional<Shape> of(Definition definition, Node written) {
        Optional<Node> schema = definition.resolve(written);
        return schema.isPresent() && schema.get().isObject()
                ? Optional.of(new Shape(definition, schema.get()))
                : Optional.empty();
    }

    boolean isArray() {
        return node.says("type", "array") || node.has("items");
    }

    boolean isPrimitive() {
        return PRIMITIVES.contains(node.text("type").orElse(""));
    }

    /** What the elements are; empty if it is not said. */
    Optional<Shape> items() {
        return of(definition, node.at("items"));
    }

    /** Whether more may be in it than is declared. */
    boolean isOpen() {
        return !isArray() && !isPrimitive() && (properties().isEmpty() || isOpen(this, 0));
    }

    private static boolean isOpen(Shape shape, int depth) {
        Node additional = shape.node.at("additionalProperties");
        return depth > DEEPEST
                || additional.isObject()
                || additional.isTrue()
                || shape.node.has(DynamicCall.SCHEMA)
                || shape.node.has(DynamicCall.PROPERTIES)
                || hasOpenPart(shape, depth);
    }

    private static boolean hasOpenPart(Shape shape, int depth) {
        for (Node written : shape.node.at("allOf").elements()) {
            Optional<Shape> part = of(shape.definition, written);
            if (part.isEmpty() || isOpen(part.get(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The properties, those of {@code allOf} included. */
    Map<String, Node> properties() {
        Map<String, Node> properties = new LinkedHashMap<>();
        collect(this, properties, 0);
        return properties;
    }

    private static void collect(Shape shape, Map<String, Node> properties, int depth) {
        for (Node property : shape.node.at("properties").members()) {
            properties.putIfAbsent(property.name(), property);
        }
        for (Node written : depth < DEEPEST ? shape.node.at("allOf").elements() : List.<Node>of()) {
            Optional<Shape> part = of(shape.definition, written);
            if (part.isPresent()) {
                collect(part.get(), properties, depth + 1);
            }
        }
    }

    /** Follows a path with slashes, letters compared without regard to case as all readers do. */
    End at(String path) {
        Shape at = this;
        for (String step : path.split("/", -1)) {
            if (step.isEmpty()) {
                continue;
            }
            if (at.isOpen()) {
                return new End(Optional.empty(), false, "");
            }
            Map<String, Node> properties = at.properties();
            Node property = named(step, properties.values());
            if (property == null) {
                return new End(Optional.empty(), true, described(at, step, properties.keySet()));
            }
            Optional<Shape> next = of(definition, property);
            if (next.isEmpty()) {
                return new End(Optional.empty(), false, "");
            }
            at = next.get();
        }
        return new End(Optional.of(at), false, "");
    }

    private static @Nullable Node named(String name, Collection<Node> properties) {
        for (Node property : properties) {
            if (property.name().equalsIgnoreCase(name)) {
                return property;
            }
        }
        return null;
    }

    private static String described(Shape at, String step, Set<String> names) {
        String lacks = "there is no '" + step + "'";
        if (at.isArray()) {
            return lacks + " in a list";
        }
        return names.isEmpty() ? lacks : lacks + ", only " + Spelling.listed(names);
    }
}
