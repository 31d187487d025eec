package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The owner of the API has a name. */
final class StackownerMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("stackowner-missing", Category.PROPERTIES)
            .certification(Severity.ERROR)
            .summary("Certification asks who runs the API behind it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Names.check(context, "stackOwner", "who runs the API behind it", reporter);
    }
}
