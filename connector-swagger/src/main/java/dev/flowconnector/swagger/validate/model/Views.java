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
        return once(parameters, operation.node(), key -> operation.readParameters());
    }

    List<Response> responses(Operation operation) {
        return once(responses, operation.node(), key -> operation.readResponses());
    }

    /** Where a reference leads. */
    Node target(String reference, Function<String, Node> find) {
        return once(targets, reference, find);
    }

    /** A view of a type of its own. */
    <T> T other(Class<T> type, Function<Definition, T> make) {
        return type.cast(once(others, type, key -> make.apply(definition)));
    }

    /** Not {@code computeIfAbsent}: one view asks for others while it is made. */
    private <K, V> V once(Map<K, V> views, K key, Function<? super K, ? extends V> make) {
        forgetStale();
        V known = views.get(key);
        if (known == null) {
            known = make.apply(key);
            views.put(key, known);
        }
        return known;
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
