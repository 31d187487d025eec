package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.Set;

/** The visibility is written in lower case. */
final class VisibilityWrongCase implements Rule {
    static final RuleInfo INFO = RuleInfo.of("visibility-wrong-case", Category.EXTENSION)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary(
                    "Microsoft's schema knows the visibilities in lower case only; some readers ignore other spellings.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    static final Set<String> KNOWN = Set.of("important", "advanced", "internal");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            if (extension.node().name().equals("x-ms-visibility")) {
                check(extension.node(), reporter);
            }
        }
    }

    private static void check(Node visibility, Reporter reporter) {
        String text = visibility.text().orElse("");
        String lower = text.toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(text) && KNOWN.contains(lower)) {
            reporter.report(
                    visibility,
                    "The visibility " + visibility.shown() + " is not in lower case.",
                    "Write \"" + lower + "\".",
                    Edit.replace(visibility.pointer(), lower));
        }
    }
}
