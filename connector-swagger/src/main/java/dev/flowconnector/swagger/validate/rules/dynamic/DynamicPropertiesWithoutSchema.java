package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Dynamic properties have their older twin. */
final class DynamicPropertiesWithoutSchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-properties-without-schema", Category.DYNAMIC)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Logic Apps reads \"x-ms-dynamic-schema\" only; with properties alone no field is shown"
                    + " there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node properties = extension.node();
            if (properties.name().equals(DynamicCall.PROPERTIES)
                    && !properties.parent().has(DynamicCall.SCHEMA)) {
                reporter.reportKey(
                        properties,
                        "\"x-ms-dynamic-properties\" stands here without \"x-ms-dynamic-schema\".",
                        "Add \"x-ms-dynamic-schema\" with the same operation and \"value-path\".");
            }
        }
    }
}
