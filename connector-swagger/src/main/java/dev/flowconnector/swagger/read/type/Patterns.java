package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions: only what Java and ECMAScript read alike is written. */
final class Patterns {
    private static final Pattern JAVA_ONLY =
            Pattern.compile("\\(\\?[idmsuxU-]+[:)]|\\(\\?>|[*+?}]\\+|\\\\[pPAzZGQEhHRX]|&&\\[");

    private Patterns() {}

    static void put(ObjectNode schema, String pattern, Site site, Draft draft) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            draft.report(Finding.error(
                    "pattern-invalid",
                    site.origin(),
                    "The pattern \"" + pattern + "\" is not a regular expression: " + e.getDescription() + ".",
                    "Correct it."));
            return;
        }
        if (JAVA_ONLY.matcher(pattern).find()) {
            draft.report(Finding.info(
                    "pattern-java-only",
                    site.origin(),
                    "The pattern \"" + pattern + "\" uses what only Java knows and was left out of the connector.",
                    "Say the rule in the description, or write it without inline flags, possessive quantifiers and"
                            + " \\p classes."));
            return;
        }
        schema.put("pattern", pattern);
    }
}
