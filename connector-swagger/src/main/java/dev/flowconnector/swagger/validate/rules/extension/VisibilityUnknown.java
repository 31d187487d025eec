package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;

/** A visibility is one of three. */
final class VisibilityUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("visibility-unknown", Category.EXTENSION)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .powerApps(Severity.WARNING)
            .summary("A visibility that no reader knows is ignored, so what was to be hidden may be shown.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

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
        if (!text.isBlank() && !VisibilityWrongCase.KNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            reporter.report(
                    visibility,
                    "The visibility " + visibility.shown() + " is not known; known are \"important\", \"advanced\" and"
                            + " \"internal\".",
                    Spelling.didYouMean(text, VisibilityWrongCase.KNOWN) + "Write one of these, or remove it.");
        }
    }
}
