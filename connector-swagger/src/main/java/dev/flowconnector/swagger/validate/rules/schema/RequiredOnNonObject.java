package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Only objects have required properties. */
final class RequiredOnNonObject implements Rule {
    static final RuleInfo INFO = RuleInfo.of("required-on-non-object", Category.SCHEMA)
            .official("RequiredPropertyNotOnObject")
            .certification(Severity.ERROR)
            .summary("A list of required properties means nothing on a schema that is no object.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node required = schema.node().at("required");
            String type = schema.type().orElse("object");
            if (required.isArray() && !type.equals("object")) {
                reporter.report(
                        required,
                        "The schema has the type \"" + type + "\" and a list of required properties: "
                                + required.shown() + ".",
                        type.equals("array") ? "Move it into \"items\"." : "Remove it.");
            }
        }
    }
}
