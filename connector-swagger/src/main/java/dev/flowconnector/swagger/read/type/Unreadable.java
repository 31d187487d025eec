package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;

/** What is said of a class that cannot be linked or described. */
final class Unreadable {
    private Unreadable() {}

    static Finding finding(JavaType type, Origin origin, Throwable cause) {
        String missing = missing(cause);
        if (missing.isEmpty()) {
            return Finding.warning(
                    "type-unreadable",
                    origin,
                    "Jackson cannot describe \"" + type.toCanonical() + "\": " + firstLine(cause)
                            + " It became an object without properties.",
                    "Mend what the message names, or describe the type with @Schema(implementation = …).");
        }
        return Finding.warning(
                "type-missing",
                origin,
                "The type \"" + type.toCanonical() + "\" needs \"" + missing
                        + "\", which is not on the class path. It became an object without properties.",
                "Add the dependency that contains " + missing + " to the project.");
    }

    /** Name of the class that was not found; empty when something else is wrong. */
    private static String missing(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof TypeNotPresentException absent) {
                return absent.typeName();
            }
            if (at instanceof NoClassDefFoundError || at instanceof ClassNotFoundException) {
                return String.valueOf(at.getMessage()).replace('/', '.');
            }
        }
        return "";
    }

    private static String firstLine(Throwable cause) {
        String text = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return text.endsWith(".") ? text : text + ".";
    }
}
