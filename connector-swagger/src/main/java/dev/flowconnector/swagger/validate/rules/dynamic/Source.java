package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An input that a call of dynamic data takes a value from.
 *
 * @param reference the name, or the way, as it is written in the call
 * @param parameter the parameter of the operation around
 * @param node the parameter, or the property of the body
 */
record Source(Node reference, Parameter parameter, Node node) {
    /** The inputs that a value of a call may come from: more than one if a parameter and a property share the name. */
    static List<Source> of(Operation operation, DynamicCall call, Node value) {
        Node reference = value.at(call.isOlder() ? "parameter" : "parameterReference");
        String path = reference.text().orElse("");
        List<Source> sources = new ArrayList<>();
        for (Parameter parameter : path.isEmpty() ? List.<Parameter>of() : operation.parameters()) {
            if (parameter.isBody()) {
                String way = call.isOlder() ? path.replace('.', '/') : path;
                String inside = way.startsWith(parameter.name() + "/")
                        ? way.substring(parameter.name().length() + 1)
                        : way;
                Shape.of(parameter.definition(), parameter.schema())
                        .flatMap(body -> body.at(inside).found())
                        .ifPresent(found -> sources.add(new Source(reference, parameter, found.node())));
            } else if (parameter.name().equals(path)) {
                sources.add(new Source(reference, parameter, parameter.node()));
            }
        }
        return sources;
    }

    /** The parameter of the called operation that takes the value; empty for one inside of its body. */
    static Optional<Parameter> taker(DynamicCall call, Node value) {
        return call.target().parameters().stream()
                .filter(parameter -> !parameter.isBody() && parameter.name().equals(value.name()))
                .findFirst();
    }

    /** Whether makers do not see it. */
    boolean isInternal() {
        return node.says("x-ms-visibility", "internal");
    }
}
