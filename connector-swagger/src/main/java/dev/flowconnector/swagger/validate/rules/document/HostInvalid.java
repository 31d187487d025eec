package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host is a name and perhaps a port. */
final class HostInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("host-invalid", Category.DOCUMENT)
            .official("HostNameNotValid")
            .everywhere(Severity.ERROR)
            .summary("A host is a name with an optional port; scheme, path and templates are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern NAME = Pattern.compile("[^{}/ :\\\\]+(?::\\d+)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://([^{}/ :\\\\]+(?::\\d+)?)/?");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node host = context.definition().root().at("host");
        String text = host.text().orElse("");
        if (!text.isBlank() && !isAllowed(text)) {
            Matcher withScheme = SCHEME.matcher(text);
            Edit[] edits =
                    withScheme.matches() ? new Edit[] {Edit.replace(host.pointer(), withScheme.group(1))} : new Edit[0];
            reporter.report(
                    host,
                    "The host is " + host.shown() + "; allowed are a name and a port, such as \"api.contoso.com\".",
                    "Move the scheme to \"schemes\" and the path to \"basePath\"; what differs from connection to"
                            + " connection belongs to a policy dynamichosturl.",
                    edits);
        }
    }

    private static boolean isAllowed(String host) {
        return NAME.matcher(host).matches() || host.startsWith("@environmentVariables(");
    }
}
