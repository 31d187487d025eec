package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Hidden constants are required. */
final class InternalDefaultOptional implements Rule {
    static final RuleInfo INFO = RuleInfo.of("internal-default-optional", Category.SCHEMA)
            .official("InternalPropertyWithDefaultOptional")
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("The default of a hidden value that is not required is never sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Input input : Input.all(context.definition())) {
            Node fallback = input.fallback();
            if (!input.isRequired() && input.isInternal() && fallback.exists()) {
                reporter.report(
                        input.node(),
                        "'" + input.name() + "' is internal and not required, so its default " + fallback.shown()
                                + " is never sent.",
                        "Make it required, or remove the default.");
            }
        }
    }
}
