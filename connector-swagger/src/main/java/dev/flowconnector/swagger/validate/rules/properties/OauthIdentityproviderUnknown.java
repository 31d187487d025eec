package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.IdentityProvider;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** The identity provider is one of the platform. */
final class OauthIdentityproviderUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-identityprovider-unknown", Category.PROPERTIES)
            .everywhere(Severity.WARNING)
            .summary("An identity provider that the platform does not know cannot sign anybody in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            if (OAuthProvider.of(settings).isEmpty()) {
                Node provider = settings.at("identityProvider");
                String written = provider.text().orElse("");
                Optional<String> otherCase = IdentityProvider.names().stream()
                        .filter(written::equalsIgnoreCase)
                        .findFirst();
                reporter.report(
                        provider.exists() ? provider : settings,
                        (provider.exists()
                                        ? "The identity provider " + provider.shown() + " is not known here"
                                        : "There is no \"identityProvider\"")
                                + "; known are " + Spelling.listed(IdentityProvider.names()) + ".",
                        Spelling.didYouMean(written, IdentityProvider.names())
                                + "Write \"oauth2\" for a provider with an authorization and a token URL.",
                        otherCase
                                .map(name -> new Edit[] {Edit.replace(provider.pointer(), name)})
                                .orElseGet(() -> new Edit[0]));
            }
        }
    }
}
