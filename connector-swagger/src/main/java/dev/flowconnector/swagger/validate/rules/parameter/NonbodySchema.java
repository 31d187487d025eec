package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Only bodies have a schema. */
final class NonbodySchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("nonbody-schema", Category.PARAMETER)
            .official("NonBodyParameterSchemaNotValid")
            .everywhere(Severity.ERROR)
            .summary("A schema belongs to a body only; import refuses it on other parameters.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (!parameter.isBody()
                    && !parameter.in().isEmpty()
                    && parameter.node().has("schema")) {
                reporter.reportKey(
                        parameter.schema(),
                        "'" + parameter.name() + "' in \"" + parameter.in()
                                + "\" has a \"schema\", which only a body has.",
                        "Write type, format and enum directly into the parameter.");
            }
        }
    }
}
