package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The bytes of the definition are UTF-8. */
final class JsonNotUtf8 implements Rule {
    static final RuleInfo INFO = RuleInfo.of("json-not-utf8", Category.TEXT)
            .structural()
            .everywhere(Severity.ERROR)
            .summary("A definition in another encoding than UTF-8 is refused, or its letters are garbled.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Faults.report(context.definition().root(), TextFault.Kind.ENCODING, reporter);
    }
}
