package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Fields that makers see have a description. */
final class ParamDescriptionMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-description-missing", Category.PARAMETER)
            .certification(Severity.ERROR)
            .summary("A field without description leaves a maker to guess what to enter; certification refuses it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Field field : Field.visible(context.definition())) {
            if (!field.says("description")) {
                Node description = field.at("description");
                Reporter severity = field.isProperty() ? reporter.atMost(Severity.WARNING) : reporter;
                severity.report(
                        description.exists() ? description : field.node(),
                        "'" + field.name() + "' has " + (description.exists() ? "an empty" : "no") + " description.",
                        "Say in a sentence what to enter.");
            }
        }
    }
}
