package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every path has an operation. */
final class PathItemNoOperation implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-item-no-operation", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("A path without operation does nothing and is a leftover.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem item : context.definition().paths()) {
            if (item.operations().isEmpty() && !item.node().has("$ref")) {
                boolean empty = item.node().members().isEmpty();
                reporter.reportKey(
                        item.node(),
                        "The path \"" + item.path() + "\" has no operation.",
                        "Remove it, or add the operation that is missing.",
                        empty ? new Edit[] {Edit.remove(item.node().pointer())} : new Edit[0]);
            }
        }
    }
}
