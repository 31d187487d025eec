package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The schema is in the answer. */
final class DynamicSchemaPathNotFound implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-schema-path-not-found", Category.DYNAMIC)
            .official("InvokedOperationShouldProduceProperty")
            .everywhere(Severity.WARNING)
            .summary("If the way to the schema does not exist in the answer of the called operation, no"
                    + " field is shown.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            if (!call.isList()) {
                PathNotFound.inAnswer(
                        call,
                        call.valuePath(),
                        "Write the way from the answer to the schema, with slashes between the names.",
                        reporter);
            }
        }
    }
}
