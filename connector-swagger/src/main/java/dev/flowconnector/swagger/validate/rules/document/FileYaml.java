package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The definition is JSON. */
final class FileYaml implements Rule {
    static final RuleInfo INFO = RuleInfo.of("file-yaml", Category.TEXT)
            .structural()
            .everywhere(Severity.ERROR)
            .summary("The platform takes a definition as JSON only; YAML is for writing it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Faults.report(context.definition().root(), TextFault.Kind.YAML, reporter);
    }
}
