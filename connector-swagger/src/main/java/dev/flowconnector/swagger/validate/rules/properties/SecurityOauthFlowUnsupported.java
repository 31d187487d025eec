package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** OAuth is used with the authorization code. */
final class SecurityOauthFlowUnsupported implements Rule {
    static final RuleInfo INFO = RuleInfo.of("security-oauth-flow-unsupported", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("Of the flows of OAuth 2.0 connections know the authorization code only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        if (context.profile() != Profile.CERTIFICATION && isDescribed(context)) {
            return; // at run time the properties count, not the definition
        }
        for (Node scheme : context.definition().root().at("securityDefinitions").members()) {
            if (scheme.says("type", "oauth2") && !scheme.says("flow", "accessCode")) {
                Node flow = scheme.at("flow");
                reporter.report(
                        flow.exists() ? flow : scheme,
                        "The security definition '" + scheme.name() + "' has "
                                + (flow.exists() ? "the flow " + flow.shown() : "no flow")
                                + "; allowed is \"accessCode\" only.",
                        "Write \"accessCode\" with \"authorizationUrl\" and \"tokenUrl\"; an API that has no such flow"
                                + " is called with a key or with Microsoft Entra ID.");
            }
        }
    }

    private static boolean isDescribed(RuleContext context) {
        for (ConnectionParameter parameter : context.connectionParameters()) {
            if (parameter.oAuthSettings().isObject()) {
                return true;
            }
        }
        return false;
    }
}
