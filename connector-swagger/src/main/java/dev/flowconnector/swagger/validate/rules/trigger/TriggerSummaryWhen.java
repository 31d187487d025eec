package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** The name of a trigger says when. */
final class TriggerSummaryWhen implements Rule {
    static final RuleInfo INFO = RuleInfo.of("trigger-summary-when", Category.TRIGGER)
            .certification(Severity.INFO)
            .summary("Triggers are found by their \"When\"; another name looks like that of an action.");

    /** A mark such as "DEPRECATED:" may stand before it. */
    private static final Pattern WHEN =
            Pattern.compile("^\\s*(?:\\W*deprecated\\W+)?when\\s", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node summary = operation.node().at("summary");
            if (operation.isTrigger() && !operation.isInternal() && !operation.isDeprecated()) {
                summary.text()
                        .filter(text -> !text.isBlank() && !WHEN.matcher(text).find())
                        .ifPresent(text -> reporter.report(
                                summary,
                                "The summary " + summary.shown() + " of a trigger does not begin with \"When\".",
                                "Say when it fires, such as \"When an order arrives\"."));
            }
        }
    }
}
