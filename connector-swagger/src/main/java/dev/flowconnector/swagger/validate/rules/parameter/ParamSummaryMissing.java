package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Fields that makers see have a label. */
final class ParamSummaryMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-summary-missing", Category.PARAMETER)
            .certification(Severity.ERROR)
            .summary("A field without x-ms-summary is shown by its technical name, and certification refuses it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Field field : Field.visible(context.definition())) {
            boolean titled = field.isProperty() && field.says("title");
            if (!field.at("x-ms-summary").exists() && !titled) {
                Reporter severity = field.isProperty() ? reporter.atMost(Severity.WARNING) : reporter;
                severity.report(
                        field.node(),
                        "'" + field.name() + "' has no \"x-ms-summary\", the label of the field.",
                        "Add \"x-ms-summary\" with a name that a maker understands.");
            }
        }
    }
}
