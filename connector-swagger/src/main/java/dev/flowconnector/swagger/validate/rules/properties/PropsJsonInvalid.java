package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

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
        context.properties().ifPresent(properties -> {
            Node root = properties.root();
            for (TextFault fault :
                    root.document().source().map(TextSource::faults).orElse(List.of())) {
                reporter.reportFault(root.document(), fault);
            }
        });
    }
}
