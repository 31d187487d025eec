package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The publisher has a name. */
final class PublisherMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("publisher-missing", Category.PROPERTIES)
            .certification(Severity.ERROR)
            .summary("Certification asks who publishes the connector.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Names.check(context, "publisher", "who publishes the connector", reporter);
    }
}
