package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A list has its older twin. */
final class DynamicListWithoutValues implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-list-without-values", Category.DYNAMIC)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Logic Apps reads \"x-ms-dynamic-values\" only; a list alone is no drop-down there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node list = extension.node();
            if (list.name().equals(DynamicCall.LIST) && !list.parent().has(DynamicCall.VALUES)) {
                reporter.reportKey(
                        list,
                        "\"x-ms-dynamic-list\" stands here without \"x-ms-dynamic-values\".",
                        "Add \"x-ms-dynamic-values\" with the same operation and paths.");
            }
        }
    }
}
