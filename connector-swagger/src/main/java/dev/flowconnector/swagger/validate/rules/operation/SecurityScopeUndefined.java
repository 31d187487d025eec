package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.LinkedHashSet;
import java.util.Set;

/** Scopes that are asked for are defined. */
final class SecurityScopeUndefined implements Rule {
    static final RuleInfo INFO = RuleInfo.of("security-scope-undefined", Category.OPERATION)
            .official("OAuthSecurityRequirementValueMustBeScopeName")
            .certification(Severity.ERROR)
            .summary("A scope that the scheme does not define is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (SecurityRequirement requirement : SecurityRequirement.all(context.definition())) {
            if (requirement.isOAuth()) {
                Set<String> known = new LinkedHashSet<>();
                requirement.scheme().at("scopes").members().forEach(scope -> known.add(scope.name()));
                for (Node scope : requirement.use().elements()) {
                    scope.text()
                            .filter(text -> !known.contains(text))
                            .ifPresent(text -> reporter.report(
                                    scope,
                                    "The scheme \"" + requirement.use().name() + "\" has no scope " + scope.shown()
                                            + "; it has " + Spelling.listed(known) + ".",
                                    Spelling.didYouMean(text, known)
                                            + "Add it to the scopes of the scheme, or name another."));
                }
            }
        }
    }
}
