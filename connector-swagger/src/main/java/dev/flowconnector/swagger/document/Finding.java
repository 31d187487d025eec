package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong, lost or assumed. Immutable.
 *
 * @param rule kebab-case id, stable
 * @param officialRule what Microsoft's validator calls it; empty when it has no such rule or the name is unknown
 * @param severity how much it matters
 * @param origin Java element or text position
 * @param pointer node of the definition; the empty pointer when there is none
 * @param message one or more sentences: what, the offending value in quotes, what is allowed
 * @param repair one sentence that says how to mend it; may be a line to paste
 * @param edits what a machine may safely do to mend it; empty when a person has to decide
 */
public record Finding(
        String rule,
        String officialRule,
        Severity severity,
        Origin origin,
        JsonPointer pointer,
        String message,
        String repair,
        List<Edit> edits) {
    /** Checks the components. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(officialRule, "officialRule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(repair, "repair");
        edits = List.copyOf(edits);
    }

    /** An error without a place in the definition. */
    public static Finding error(String rule, Origin origin, String message, String repair) {
        return of(rule, Severity.ERROR, origin, message, repair);
    }

    /** A warning without a place in the definition. */
    public static Finding warning(String rule, Origin origin, String message, String repair) {
        return of(rule, Severity.WARNING, origin, message, repair);
    }

    /** An information without a place in the definition. */
    public static Finding info(String rule, Origin origin, String message, String repair) {
        return of(rule, Severity.INFO, origin, message, repair);
    }

    private static Finding of(String rule, Severity severity, Origin origin, String message, String repair) {
        return new Finding(rule, "", severity, origin, JsonPointer.empty(), message, repair, List.of());
    }

    /** The same finding at a node of the definition. */
    public Finding withPointer(JsonPointer at) {
        return new Finding(rule, officialRule, severity, origin, at, message, repair, edits);
    }

    /** Place and message tell findings apart. */
    @Override
    public int hashCode() {
        return 31 * origin.hashCode() + message.hashCode();
    }

    /** The line that a log shows: {@code place rule message repair}. */
    @Override
    public String toString() {
        return origin + " " + rule + " " + message + (repair.isEmpty() ? "" : " " + repair);
    }
}
