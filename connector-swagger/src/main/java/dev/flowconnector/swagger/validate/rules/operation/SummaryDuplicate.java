package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two operations have the same name. */
final class SummaryDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("summary-duplicate", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("Two operations with the same summary cannot be told apart in the designer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Map<String, Operation> byName = new HashMap<>();
        Summaries.ofVisible(context, (operation, summary, text) -> {
            if (!operation.isDeprecated()) {
                Operation same = byName.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), operation);
                if (same != null && !Family.nameOf(same).equals(Family.nameOf(operation))) {
                    reporter.report(
                            summary,
                            "The summary " + summary.shown() + " is also that of " + same.shown() + ".",
                            "Say what distinguishes the two.");
                }
            }
        });
    }
}
