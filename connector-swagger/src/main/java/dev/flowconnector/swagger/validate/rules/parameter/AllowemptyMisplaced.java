package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** Only fields of an address or a form may be empty. */
final class AllowemptyMisplaced implements Rule {
    static final RuleInfo INFO = RuleInfo.of("allowempty-misplaced", Category.PARAMETER)
            .certification(Severity.ERROR)
            .summary(
                    "The word allowEmptyValue is for parameters in the query or a form; elsewhere it is " + "refused.");

    private static final Set<String> ALLOWED = Set.of("query", "formData");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            Node allow = parameter.node().at("allowEmptyValue");
            if (allow.exists() && !ALLOWED.contains(parameter.in()) && !parameter.isBody()) {
                reporter.reportKey(
                        allow,
                        "The parameter '" + parameter.name() + "' in "
                                + parameter.node().at("in").shown()
                                + " has \"allowEmptyValue\"; allowed is it in \"query\" and \"formData\".",
                        "Remove it.",
                        Edit.remove(allow.pointer()));
            }
        }
    }
}
