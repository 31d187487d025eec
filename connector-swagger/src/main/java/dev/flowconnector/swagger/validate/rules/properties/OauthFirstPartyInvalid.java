package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.Set;

/** OAuth says whose application it is. */
final class OauthFirstPartyInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-first-party-invalid", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary("Microsoft's schema wants to know in a text whether the application is Microsoft's own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            Node flag = settings.at("properties").at("IsFirstParty");
            if (!flag.exists()) {
                reporter.report(
                        settings,
                        "There is no \"IsFirstParty\" under \"properties\" of the OAuth settings.",
                        "Write \"properties\": {\"IsFirstParty\": \"False\"}.");
            } else if (flag.text().filter(Set.of("True", "False")::contains).isEmpty()) {
                String folded = flag.json().asText().toLowerCase(Locale.ROOT);
                Edit[] edits = switch (folded) {
                    case "true" -> new Edit[] {Edit.replace(flag.pointer(), "True")};
                    case "false" -> new Edit[] {Edit.replace(flag.pointer(), "False")};
                    default -> new Edit[0];
                };
                reporter.report(
                        flag,
                        "\"IsFirstParty\" is " + flag.shown() + "; allowed are the texts \"True\" and \"False\".",
                        "Write \"False\" unless the connector is Microsoft's own.",
                        edits);
            }
        }
    }
}
