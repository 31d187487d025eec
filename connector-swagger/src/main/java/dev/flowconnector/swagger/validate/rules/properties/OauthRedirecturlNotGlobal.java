package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The redirect address is the one of the mode. */
final class OauthRedirecturlNotGlobal implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-redirecturl-not-global", Category.PROPERTIES)
            .certification(Severity.INFO)
            .summary("The mode Global has one redirect address; another one is not used.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String GLOBAL = "https://global.consent.azure-apim.net/redirect";

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            boolean global = settings.says("redirectMode", "Global");
            Node url = settings.at("redirectUrl");
            url.text().filter(text -> !text.equals(GLOBAL)).ifPresent(text -> {
                if (global || !text.startsWith(GLOBAL + "/")) {
                    reporter.report(
                            url,
                            "The redirect address is " + url.shown() + "; that of all connectors is \"" + GLOBAL
                                    + "\".",
                            "Remove it, or write that address.");
                }
            });
        }
    }
}
