package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A schema as something that a path leads through, references followed. */
record Shape(Definition definition, Node node) {
    private static final int DEEPEST = 10;
    private static final Set<String> PRIMITIVES = Set.of("string", "integer", "number", "boolean");

    /** Where a path leads. */
    record End(Optional<Shape> found, boolean isMissing, String known) {}

    static Optional<Shape> of(Definition definition, Node written) {
        return definition.resolve(written).filter(Node::isObject).map(schema -> new Shape(definition, schema));
    }

    boolean isArray() {
        return node.says("type", "array") || node.has("items");
    }

    boolean isPrimitive() {
        return node.text("type").filter(PRIMITIVES::contains).isPresent();
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
                || shape.node.at("allOf").elements().stream()
                        .anyMatch(part -> of(shape.definition, part)
                                .map(each -> isOpen(each, depth + 1))
                                .orElse(true));
    }

    /** The properties, those of {@code allOf} included. */
    Map<String, Node> properties() {
        Map<String, Node> properties = new LinkedHashMap<>();
        collect(this, properties, 0);
        return properties;
    }

    private static void collect(Shape shape, Map<String, Node> properties, int depth) {
        shape.node.at("properties").members().forEach(property -> properties.putIfAbsent(property.name(), property));
        if (depth < DEEPEST) {
            for (Node part : shape.node.at("allOf").elements()) {
                of(shape.definition, part).ifPresent(each -> collect(each, properties, depth + 1));
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
            Optional<Node> property = properties.values().stream()
                    .filter(each -> each.name().equalsIgnoreCase(step))
                    .findFirst();
            if (property.isEmpty()) {
                return new End(Optional.empty(), true, described(at, step, properties.keySet()));
            }
            Optional<Shape> next = property.flatMap(each -> of(definition, each));
            if (next.isEmpty()) {
                return new End(Optional.empty(), false, "");
            }
            at = next.get();
        }
        return new End(Optional.of(at), false, "");
    }

    private static String described(Shape at, String step, Set<String> names) {
        String lacks = "there is no '" + step + "'";
        if (at.isArray()) {
            return lacks + " in a list";
        }
        return names.isEmpty() ? lacks : lacks + ", only " + Spelling.listed(names);
    }
}
