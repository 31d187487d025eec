package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The list of required properties names some. */
final class RequiredEmpty implements Rule {
    static final RuleInfo INFO = RuleInfo.of("required-empty", Category.SCHEMA)
            .official("RequiredPropertyArrayEmpty")
            .certification(Severity.ERROR)
            .summary("An empty list of required properties is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node required = schema.node().at("required");
            if (required.isArray() && required.json().isEmpty()) {
                reporter.report(required, "\"required\" is empty.", "Remove it.", Edit.remove(required.pointer()));
            }
        }
    }
}
