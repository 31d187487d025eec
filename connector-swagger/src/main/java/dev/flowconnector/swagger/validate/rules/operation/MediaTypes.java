package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.validate.model.Operation;
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
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.isBody() || parameter.in().equals("formData"));
    }

    /** Whether Power Apps makes a function of an operation at all. */
    static boolean isFunction(Operation operation) {
        return !operation.isTrigger()
                && !operation.pathItem().notificationContent().exists();
    }
}
