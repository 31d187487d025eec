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
                Optional<Shape> body = Shape.of(parameter.definition(), parameter.schema());
                Optional<Shape> found = body.isPresent() ? body.get().at(inside).found() : Optional.empty();
                if (found.isPresent()) {
                    sources.add(new Source(reference, parameter, found.get().node()));
                }
            } else if (parameter.name().equals(path)) {
                sources.add(new Source(reference, parameter, parameter.node()));
            }
        }
        return sources;
    }

    /** The parameter of the called operation that takes the value; empty for one inside of its body. */
    static Optional<Parameter> taker(DynamicCall call, Node value) {
        for (Parameter parameter : call.target().parameters()) {
            if (!parameter.isBody() && parameter.name().equals(value.name())) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Whether one of them is a property of the body. */
    static boolean isAnyInBody(List<Source> sources) {
        for (Source source : sources) {
            if (source.parameter.isBody()) {
                return true;
            }
        }
        return false;
    }

    /** Whether makers do not see it. */
    boolean isInternal() {
        return node.says("x-ms-visibility", "internal");
    }
}
