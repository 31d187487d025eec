package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Path items stand where they are used. */
final class PathItemRef implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-item-ref", Category.OPERATION)
            .official("PathItemRefNotSuppored")
            .everywhere(Severity.ERROR)
            .summary("A path item that refers to another is not followed, so its operations do not exist.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem item : context.definition().paths()) {
            Node ref = item.node().at("$ref");
            if (ref.exists()) {
                reporter.report(
                        ref,
                        "The path \"" + item.path() + "\" refers to " + ref.shown()
                                + "; references between path items are not supported.",
                        "Write its operations here.");
            }
        }
    }
}
