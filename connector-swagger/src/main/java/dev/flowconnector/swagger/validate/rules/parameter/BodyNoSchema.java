package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Bodies have a schema. */
final class BodyNoSchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("body-no-schema", Category.PARAMETER)
            .official("BodyParameterSchemaRequired")
            .everywhere(Severity.ERROR)
            .summary("A body without schema is refused: nobody knows what to send.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.isBody() && !parameter.node().has("schema")) {
                reporter.report(
                        parameter.node(),
                        "The body '" + parameter.name() + "' has no \"schema\".",
                        parameter.node().has("type")
                                ? "Move \"type\" and what belongs to it into \"schema\"."
                                : "Add \"schema\".");
            }
        }
    }
}
