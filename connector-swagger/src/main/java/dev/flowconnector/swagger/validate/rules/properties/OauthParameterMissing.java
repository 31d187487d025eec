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
import java.util.Locale;
import java.util.Set;

/** The identity provider is given what it needs. */
final class OauthParameterMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-parameter-missing", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("Without the addresses that the identity provider needs nobody can sign in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            OAuthProvider.of(settings).ifPresent(provider -> {
                Set<String> given = OAuthProvider.given(settings);
                List<String> missing = provider.required().stream()
                        .filter(name -> !given.contains(name.toLowerCase(Locale.ROOT)))
                        .toList();
                if (!missing.isEmpty()) {
                    Node custom = settings.at("customParameters");
                    reporter.report(
                            custom.exists() ? custom : settings,
                            "The identity provider '" + provider.name() + "' needs " + Spelling.listed(missing) + ".",
                            "Write each as \"name\": {\"value\": \"…\"} under \"customParameters\".");
                }
            });
        }
    }
}
