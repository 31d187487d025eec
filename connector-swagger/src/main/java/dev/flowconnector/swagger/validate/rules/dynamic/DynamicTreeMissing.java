package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A file picker is a tree. */
final class DynamicTreeMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-tree-missing", Category.DYNAMIC)
            .official("DynamicTreeExtensionMissing")
            .certification(Severity.WARNING)
            .powerApps(Severity.WARNING)
            .summary("Where the file picker is used the newer designer reads \"x-ms-dynamic-tree\"; without it"
                    + " there is no picker.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node values = extension.node();
            if (values.name().equals(DynamicCall.VALUES)
                    && values.says("capability", "file-picker")
                    && !values.parent().has(DynamicCall.TREE)) {
                reporter.report(
                        values,
                        "The file picker stands here without \"x-ms-dynamic-tree\".",
                        "Add \"x-ms-dynamic-tree\" with the operations that open and browse folders.");
            }
        }
    }
}
