package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The text of the definition is JSON. */
final class JsonInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("json-invalid", Category.TEXT)
            .structural()
            .everywhere(Severity.ERROR)
            .summary("A definition that is not strict JSON is refused, or read differently by every reader.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Faults.report(context.definition().root(), TextFault.Kind.SYNTAX, reporter);
    }
}
