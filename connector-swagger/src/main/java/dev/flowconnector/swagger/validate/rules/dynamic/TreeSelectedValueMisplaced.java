package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Only browsing knows what was selected. */
final class TreeSelectedValueMisplaced implements Rule {
    static final RuleInfo INFO = RuleInfo.of("tree-selected-value-misplaced", Category.DYNAMIC)
            .official("SelectedItemValuePathNotAllowedInThisPosition")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A value of the selected node exists only while browsing; at the opening of a tree"
                    + " nothing is selected.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            if (!call.node().name().equals("browse")) {
                for (Node parameter : call.parameters()) {
                    if (parameter.has("selectedItemValuePath")) {
                        reporter.reportKey(
                                parameter.at("selectedItemValuePath"),
                                "\"selectedItemValuePath\" stands in \""
                                        + call.node().name() + "\"; it is allowed in \"browse\" only.",
                                "Give a literal in \"value\" or a \"parameterReference\".");
                    }
                }
            }
        }
    }
}
