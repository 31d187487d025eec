package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A field of a form has one value. */
final class FormdataArray implements Rule {
    static final RuleInfo INFO = RuleInfo.of("formdata-array", Category.PARAMETER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("The designer of Logic Apps drops a field of a form that is a list, so makers cannot "
                    + "fill it in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            Node type = parameter.node().at("type");
            if (parameter.in().equals("formData") && type.says("array")) {
                reporter.report(
                        type,
                        "The field '" + parameter.name() + "' of a form is a list, which the designer leaves out.",
                        "Take a text with commas, or send the list in a JSON body.");
            }
        }
    }
}
