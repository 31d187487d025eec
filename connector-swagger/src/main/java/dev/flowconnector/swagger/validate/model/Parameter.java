package dev.flowconnector.swagger.validate.model;

import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param definition the definition around it
 * @param node the parameter itself, under the operation or, when referred to, under {@code parameters} of the root
 * @param use where the operation lists it; the same node unless it is referred to
 */
public record Parameter(Definition definition, Node node, Node use) {
    /** The parameter that stands, or is referred to, at a node; empty for a reference that leads nowhere. */
    static Optional<Parameter> of(Definition definition, Node use) {
        Optional<Node> node = definition.resolve(use);
        return node.isPresent() && node.get().isObject()
                ? Optional.of(new Parameter(definition, node.get(), use))
                : Optional.empty();
    }

    /** {@code name}; empty if it has none. */
    public String name() {
        return node.text("name").orElse("");
    }

    /** {@code in}; empty if it has none. */
    public String in() {
        return node.text("in").orElse("");
    }

    /** Whether it is the body. */
    public boolean isBody() {
        return node.says("in", "body");
    }

    /** Whether a value has to be given. */
    public boolean isRequired() {
        return node.at("required").isTrue();
    }

    /** Whether makers do not see it. */
    public boolean isInternal() {
        return node.says("x-ms-visibility", "internal");
    }

    /** The schema of a body as written, which may be a reference; without content for others. */
    public Node schema() {
        return node.at("schema");
    }

    /** The schema of a body, references followed. */
    public Optional<Node> resolvedSchema() {
        Optional<Node> schema = definition.resolve(schema());
        return schema.isPresent() && schema.get().isObject() ? schema : Optional.empty();
    }
}
