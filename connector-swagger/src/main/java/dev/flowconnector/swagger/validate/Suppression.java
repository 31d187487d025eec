package dev.flowconnector.swagger.validate;

import java.util.Objects;

/**
 * Accepts what a rule finds in one place. Immutable.
 *
 * @param rule the rule
 * @param where an operation id, or the JSON pointer of a node in either file, with everything in it; the empty pointer
 *     is both files as a whole
 * @param reason why, for those who come later
 */
public record Suppression(String rule, String where, String reason) {
    /** Checks the components. */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(where, "where");
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "The suppression of " + rule + " at " + where + " has no reason. Say why it is accepted.");
        }
    }
}
