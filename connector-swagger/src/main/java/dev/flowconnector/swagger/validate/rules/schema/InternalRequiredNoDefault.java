package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Hidden required values have a default. */
final class InternalRequiredNoDefault implements Rule {
    static final RuleInfo INFO = RuleInfo.of("internal-required-no-default", Category.SCHEMA)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A required value that makers do not see and that has no default is never sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Input input : Input.all(context.definition())) {
            Node target = input.target();
            boolean filled = input.fallback().exists()
                    || target.has("properties")
                    || target.has("allOf")
                    || input.node().has("x-ms-notification-url")
                    || target.has("x-ms-notification-url");
            if (input.isRequired() && input.isInternal() && !filled) {
                reporter.report(
                        input.node(),
                        "'" + input.name() + "' is required and internal, but has no \"default\".",
                        "Add the value as \"default\", or show the field to makers.");
            }
        }
    }
}
