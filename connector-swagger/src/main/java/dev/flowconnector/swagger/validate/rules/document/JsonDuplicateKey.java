package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** No member of the definition stands twice. */
final class JsonDuplicateKey implements Rule {
    static final RuleInfo INFO = RuleInfo.of("json-duplicate-key", Category.TEXT)
            .structural()
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("Of a member that stands twice in one object only one is read, and the other is lost silently.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Faults.report(context.definition().root(), TextFault.Kind.DUPLICATE_KEY, reporter);
    }
}
