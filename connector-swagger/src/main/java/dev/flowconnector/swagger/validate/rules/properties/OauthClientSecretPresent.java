package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.regex.Pattern;

/** No client secret stands in the file. */
final class OauthClientSecretPresent implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-client-secret-present", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A client secret in a file is a secret no more.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Brackets of all kinds around it, calls, and words that nobody has as a secret. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?i)(?:<.*>|\\[.*\\]|\\$?\\{.*\\}|%.*%|\\$\\(.*\\)|@[a-z]+\\(.*|\\*+|x+|secret|.*\\s.*)"
                    + "|.*(?:your|placeholder|dummy|replace|example|client.?secret).*");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            for (String name : List.of("clientSecret", "ClientSecret")) {
                Node secret = settings.at(name);
                secret.text()
                        .filter(text ->
                                !text.isBlank() && !PLACEHOLDER.matcher(text).matches())
                        .ifPresent(text -> reporter.reportKey(
                                secret,
                                "\"" + name + "\" holds a value, which is not shown here; everybody who reads the file"
                                        + " can use it.",
                                "Remove it and make a new secret; give the new one to the platform only, with the"
                                        + " option --secret of the tool that creates the connector."));
            }
        }
    }
}
