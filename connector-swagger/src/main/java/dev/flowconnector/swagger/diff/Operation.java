package dev.flowconnector.swagger.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of one version.
 *
 * @param tree the definition
 * @param id operationId
 * @param verb lower-case verb
 * @param path path template
 * @param item the path item around it
 * @param node the operation itself
 */
record Operation(Tree tree, String id, String verb, String path, Cursor item, Cursor node) {
    private static final List<String> CHOSEN = List.of("200", "201", "default");

    boolean internal() {
        return node.text("x-ms-visibility").equals("internal");
    }

    /** The path without the names of its variables, which no caller sees. */
    String shape() {
        return PathVariables.shape(path);
    }

    /** Verb and path as people write them. */
    String address() {
        return verb.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** The parameters in their order, those of the path item included; one of the operation hides its namesake. */
    List<Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Cursor list : List.of(item.get("parameters"), node.get("parameters"))) {
            for (Cursor element : list.elements()) {
                Parameter parameter = new Parameter(tree.resolve(element));
                parameters.put(parameter.in() + " " + parameter.name(), parameter);
            }
        }
        return new ArrayList<>(parameters.values());
    }

    /** The answer that makers work with, as the designer chooses it: a single success, else 200, 201, default. */
    Optional<Cursor> response() {
        Cursor responses = node.get("responses");
        List<String> successes = responses.members().keySet().stream()
                .filter(code -> isSuccess(code) || code.equals("default"))
                .toList();
        return successes.stream()
                .filter(code -> successes.size() == 1)
                .findFirst()
                .or(() -> CHOSEN.stream().filter(successes::contains).findFirst())
                .or(() -> successes.stream().findFirst())
                .map(code -> tree.resolve(responses.get(code)));
    }

    /** The success codes that are declared, by code. */
    Set<String> successes() {
        Map<String, Cursor> responses = node.get("responses").members();
        responses.keySet().removeIf(code -> !isSuccess(code));
        return responses.keySet();
    }

    private static boolean isSuccess(String code) {
        return code.length() == 3 && code.startsWith("2");
    }

    /** What starts it and how its events come. */
    OperationKind kind() {
        return OperationKind.of(this);
    }
}
