package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** Extensions for code generators mean nothing in a connector. */
final class ExtensionAutorestIgnored implements Rule {
    static final RuleInfo INFO = RuleInfo.of("extension-autorest-ignored", Category.EXTENSION)
            .certification(Severity.INFO)
            .summary("Extensions that generators of code read are ignored by the platform, and Microsoft's"
                    + " schema does not list them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            if (GENERATORS.contains(node.name())) {
                reporter.reportKey(
                        node,
                        "\"" + node.name() + "\" is read by generators of code only.",
                        "Remove it from the connector.");
            }
        }
    }

    static final Set<String> GENERATORS = Set.of(
            "x-ms-client-name",
            "x-ms-client-flatten",
            "x-ms-identifiers",
            "x-ms-discriminator-value",
            "x-ms-mutability",
            "x-ms-secret",
            "x-ms-azure-resource",
            "x-ms-long-running-operation",
            "x-ms-long-running-operation-options",
            "x-ms-parameterized-host",
            "x-ms-parameter-location",
            "x-ms-skip-url-encoding",
            "x-ms-examples",
            "x-ms-navigationProperty",
            "x-ms-primary-error-message",
            "x-ms-docs-operation-type",
            "x-ms-tooltip",
            "x-ms-description");
}
