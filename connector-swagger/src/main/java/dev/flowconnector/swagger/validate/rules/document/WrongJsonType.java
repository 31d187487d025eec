package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** What has to be an object, a list or a text is one. */
final class WrongJsonType implements Rule {
    static final RuleInfo INFO = RuleInfo.of("wrong-json-type", Category.DOCUMENT)
            .structural()
            .everywhere(Severity.ERROR)
            .summary(
                    "A member of the wrong JSON type makes the file unreadable, or is ignored with all that it holds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Shapes.check(context.definition().root(), reporter);
    }
}
