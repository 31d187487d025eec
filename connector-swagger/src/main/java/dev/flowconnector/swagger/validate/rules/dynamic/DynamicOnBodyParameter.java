package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Dynamic data of a body stand in its schema. */
final class DynamicOnBodyParameter implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-on-body-parameter", Category.DYNAMIC)
            .official("DynamicExtensionDefinitionNotAllowedInParameter")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("On a body parameter itself dynamic data are refused, and not read.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            if (extension.position() == Extension.Position.PARAMETER
                    && node.name().startsWith("x-ms-dynamic-")
                    && node.parent().says("in", "body")) {
                reporter.reportKey(
                        node,
                        "\"" + node.name() + "\" stands on a body parameter instead of in its schema.",
                        "Move it to \"schema\", or to the property that it is about.");
            }
        }
    }
}
