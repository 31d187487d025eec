package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Every connector has its own redirect address. */
final class OauthRedirectMode implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-redirect-mode", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary(
                    "New connectors have a redirect address of their own; one address for all is a thing of older connectors.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<String> KNOWN = List.of("GlobalPerConnector", "Global", "Direct");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            Node mode = settings.at("redirectMode");
            String text = mode.text().orElse("");
            if (text.equals("Global")) {
                reporter.report(
                        mode,
                        "The redirect mode is \"Global\"; connectors made since 2024 have \"GlobalPerConnector\".",
                        "Write \"GlobalPerConnector\" in a new connector, and register its redirect address with the"
                                + " identity provider; leave a published one as it is.");
            } else if (mode.exists() && !KNOWN.contains(text)) {
                reporter.report(
                        mode,
                        "The redirect mode is " + mode.shown() + "; allowed are " + Spelling.listed(KNOWN) + ".",
                        Spelling.didYouMean(text, KNOWN) + "Write \"GlobalPerConnector\".");
            }
        }
    }
}
