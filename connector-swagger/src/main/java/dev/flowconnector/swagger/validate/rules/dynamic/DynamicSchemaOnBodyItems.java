package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The elements of a list in a body have fixed fields. */
final class DynamicSchemaOnBodyItems implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-schema-on-body-items", Category.DYNAMIC)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("The designer of Logic Apps loads no dynamic fields for the elements of a list in a "
                    + "body; the list stays one plain box.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node items = schema.node().at("items");
            if (schema.isInput() && items.isObject()) {
                Node elements = context.definition().resolve(items).orElse(items);
                if (elements.has(DynamicCall.SCHEMA) || elements.has(DynamicCall.PROPERTIES)) {
                    reporter.report(
                            items,
                            "The elements of this list are to have dynamic fields, which are not loaded in a body.",
                            "Put the dynamic schema on the list or on an object around it, or declare the fields.");
                }
            }
        }
    }
}
