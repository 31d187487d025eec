package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.LinkedHashSet;
import java.util.Set;

/** Security that is asked for is defined. */
final class SecurityRequirementUndefined implements Rule {
    static final RuleInfo INFO = RuleInfo.of("security-requirement-undefined", Category.OPERATION)
            .official("SecurityRequirementMustBeDefined")
            .certification(Severity.ERROR)
            .summary("A security requirement that names no scheme of the file is refused, or leaves the call"
                    + " without credentials.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Set<String> known = new LinkedHashSet<>();
        context.definition().root().at("securityDefinitions").members().forEach(scheme -> known.add(scheme.name()));
        for (SecurityRequirement requirement : SecurityRequirement.all(context.definition())) {
            if (!requirement.scheme().exists()) {
                String name = requirement.use().name();
                reporter.reportKey(
                        requirement.use(),
                        "There is no security scheme \"" + name + "\"; defined are " + Spelling.listed(known) + ".",
                        Spelling.didYouMean(name, known)
                                + "Name a scheme of securityDefinitions, or remove the requirement.");
            }
        }
    }
}
