package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import java.util.List;
import java.util.Locale;

/** What operations send. */
final class MediaTypes {
    private MediaTypes() {}

    /** A media type in lower case and without its parameters. */
    static String bare(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a request has a body. */
    static boolean sends(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.isBody() || parameter.in().equals("formData")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the media types is known, parameters aside. */
    static boolean isAnyKnown(List<String> types, List<String> known) {
        for (String type : types) {
            if (known.contains(bare(type))) {
                return true;
            }
        }
        return false;
    }

    /** Whether Power Apps makes a function of an operation at all. */
    static boolean isFunction(Operation operation) {
        return !operation.isTrigger()
                && !operation.pathItem().notificationContent().exists();
    }
}
