package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every scope is an element of the list. */
final class OauthScopeWithComma implements Rule {
    static final RuleInfo INFO = RuleInfo.of("oauth-scope-with-comma", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary("Scopes are the elements of a list; a text with commas is sent as one scope.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node settings : OAuthProvider.settings(context)) {
            Node delimiter =
                    settings.at("customParameters").at("scopeListDelimiter").at("value");
            boolean commas = delimiter.text().filter(text -> text.contains(",")).isPresent();
            for (Node scope : settings.at("scopes").elements()) {
                if (!commas && scope.text().filter(text -> text.contains(",")).isPresent()) {
                    reporter.report(
                            scope,
                            "The scope is " + scope.shown() + "; a comma does not separate scopes.",
                            "Write each scope as an element of its own.");
                }
            }
        }
    }
}
