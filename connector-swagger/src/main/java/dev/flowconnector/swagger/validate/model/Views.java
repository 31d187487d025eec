package dev.flowconnector.swagger.validate.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What many rules ask a definition for, worked out once. When something is hidden, everything is worked out anew. Not
 * thread-safe.
 */
final class Views {
    private final Definition definition;
    private final Map<Node, List<Parameter>> parameters = new HashMap<>();
    private final Map<Node, List<Response>> responses = new HashMap<>();
    private final Map<String, Node> targets = new HashMap<>();
    private final Map<Class<?>, Object> others = new HashMap<>();
    private int hidden;

    Views(Definition definition) {
        this.definition = definition;
    }

    List<Parameter> parameters(Operation operation) {
        forgetStale();
        List<Parameter> known = parameters.get(operation.node());
        if (known == null) {
            known = operation.readParameters();
            parameters.put(operation.node(), known);
        }
        return known;
    }

    List<Response> responses(Operation operation) {
        forgetStale();
        List<Response> known = responses.get(operation.node());
        if (known == null) {
            known = operation.readResponses();
            responses.put(operation.node(), known);
        }
        return known;
    }

    /** Where a reference leads. */
    Node target(String reference, References references) {
        forgetStale();
        Node known = targets.get(reference);
        if (known == null) {
            known = references.target(reference);
            targets.put(reference, known);
        }
        return known;
    }

    /** A view of a type of its own. Not {@code computeIfAbsent}: one view asks for others while it is made. */
    <T> T other(Class<T> type, Function<Definition, T> make) {
        forgetStale();
        Object known = others.get(type);
        if (known == null) {
            known = make.apply(definition);
            others.put(type, known);
        }
        return type.cast(known);
    }

    private void forgetStale() {
        int now = definition.root().hidden();
        if (now != hidden) {
            hidden = now;
            parameters.clear();
            responses.clear();
            targets.clear();
            others.clear();
        }
    }
}
