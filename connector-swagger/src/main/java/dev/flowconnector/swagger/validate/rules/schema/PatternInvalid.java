package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns can be read by the designer and by Java. */
final class PatternInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("pattern-invalid", Category.SCHEMA)
            .official("PatternShouldBeValidRegularExpression")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A pattern that cannot be read lets no value pass, or every one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node pattern = typed.at("pattern");
            String text = pattern.text().orElse("");
            Optional<String> fault = text.length() <= LONGEST ? fault(text) : Optional.empty();
            if (fault.isPresent()) {
                reporter.report(
                        pattern,
                        "The pattern " + pattern.shown() + " is not readable everywhere: " + fault.get() + ".",
                        "Write it with what JavaScript and Java have in common.");
            }
        }
    }

    /** Longer ones could keep the compiler of patterns busy. */
    private static final int LONGEST = 1000;
    /** What JavaScript refuses or takes for plain letters. */
    private static final List<String> JAVA_ONLY =
            List.of("(?i", "(?s", "(?m", "(?x", "(?u", "(?>", "++", "*+", "?+", "}+");

    private static Optional<String> fault(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException broken) {
            return Optional.of(broken.getDescription());
        }
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            if (letter == '\\') {
                i++;
                if (i < pattern.length() && "AZzGQE".indexOf(pattern.charAt(i)) >= 0) {
                    return Optional.of("JavaScript has no backslash " + pattern.charAt(i));
                }
            } else if (inClass) {
                inClass = letter != ']';
            } else if (letter == '[') {
                inClass = true;
            } else {
                for (String only : JAVA_ONLY) {
                    if (pattern.startsWith(only, i)) {
                        return Optional.of("JavaScript has no \"" + only + "\"");
                    }
                }
            }
        }
        return Optional.empty();
    }
}
