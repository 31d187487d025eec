package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.LocatedDocument;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** The text of the properties is strict JSON in UTF-8. */
final class PropsJsonInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("props-json-invalid", Category.PROPERTIES)
            .structural()
            .everywhere(Severity.ERROR)
            .summary("Properties that are not strict JSON in UTF-8 without byte order mark are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        if (context.properties().isPresent()) {
            LocatedDocument document = context.properties().get().root().document();
            Optional<TextSource> source = document.source();
            for (TextFault fault : source.isPresent() ? source.get().faults() : List.<TextFault>of()) {
                reporter.reportFault(document, fault);
            }
        }
    }
}
