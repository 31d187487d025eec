package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The definition says where the API is. */
final class HostMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("host-missing", Category.DOCUMENT)
            .official("HostNameNotValid")
            .everywhere(Severity.ERROR)
            .summary("A definition without host says where nothing is to be called.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node root = context.definition().root();
        if (root.text("host").orElse("").isBlank()) {
            reporter.report(
                    root,
                    "The definition has no \"host\", the name of the server that is called.",
                    "Write \"host\": \"api.contoso.com\", without scheme and path.");
        }
    }
}
