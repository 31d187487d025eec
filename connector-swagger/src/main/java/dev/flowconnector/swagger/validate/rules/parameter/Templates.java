package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names between braces in a path. */
final class Templates {
    private Templates() {}

    static Set<String> names(String path) {
        Set<String> names = new LinkedHashSet<>();
        int open = path.indexOf('{');
        while (open >= 0) {
            int close = path.indexOf('}', open);
            if (close < 0) {
                break;
            }
            names.add(path.substring(open + 1, close));
            open = path.indexOf('{', close);
        }
        return names;
    }

    /** The names of the path parameters of an operation. */
    static Set<String> declared(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                names.add(parameter.name());
            }
        }
        return names;
    }
}
