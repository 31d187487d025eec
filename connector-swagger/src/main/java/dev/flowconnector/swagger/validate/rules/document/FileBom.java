package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The definition begins with a bracket. */
final class FileBom implements Rule {
    static final RuleInfo INFO = RuleInfo.of("file-bom", Category.TEXT)
            .structural()
            .everywhere(Severity.WARNING)
            .summary(
                    "Microsoft's tools that create and update a connector refuse a file that begins with a byte order mark.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Faults.report(context.definition().root(), TextFault.Kind.BYTE_ORDER_MARK, reporter);
    }
}
