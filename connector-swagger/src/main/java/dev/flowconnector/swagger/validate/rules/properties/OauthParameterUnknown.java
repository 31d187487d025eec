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
import java.util.stream.Stream;

/** The identity provider is given only what it takes. */
final class OauthParameterUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-parameter-unknown", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary(
                    "A parameter that the identity provider does not take is refused by Microsoft's schema, or ignored.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            OAuthProvider.of(settings)
                    .filter(provider -> !provider.others().isEmpty())
                    .ifPresent(provider -> {
                        List<String> known = Stream.concat(provider.required().stream(), provider.others().stream())
                                .toList();
                        for (Node custom : settings.at("customParameters").members()) {
                            if (known.stream().noneMatch(custom.name()::equalsIgnoreCase)
                                    && !settings.at("additionalParameters").has(custom.name())) {
                                reporter.reportKey(
                                        custom,
                                        "The identity provider '" + provider.name() + "' takes no \"" + custom.name()
                                                + "\"; it takes " + Spelling.listed(known) + ".",
                                        Spelling.didYouMean(custom.name(), known) + "Correct or remove it.");
                            }
                        }
                    });
        }
    }
}
