package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** What is read only is not required of makers. */
final class ReadonlyRequiredInput implements Rule {
    static final RuleInfo INFO = RuleInfo.of("readonly-required-input", Category.SCHEMA)
            .official("RequiredReadOnlyPropertyNotAllowedAsInput")
            .certification(Severity.ERROR)
            .summary("A property that is read only is not offered to makers, so a required one is never sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            if (schema.isInput()
                    && schema.isRequired()
                    && schema.node().at("readOnly").isTrue()) {
                reporter.report(
                        schema.node().at("readOnly"),
                        "'" + schema.node().name() + "' is read only and required, but is sent to the API.",
                        "Remove it from \"required\", or \"readOnly\" from it.");
            }
        }
    }
}
