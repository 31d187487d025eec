package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** One revision of an operation is in production. */
final class FamilyManyProduction implements Rule {
    static final RuleInfo INFO = RuleInfo.of("family-many-production", Category.OPERATION)
            .official("OperationFamilyHasManyActiveProductionOperations")
            .certification(Severity.WARNING)
            .summary("Of a family one operation that is not deprecated should be in production, so that makers"
                    + " are offered one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Family family : Family.all(context.definition())) {
            List<Family.Member> production = family.members().stream()
                    .filter(member -> member.isActive() && member.status().equals("Production"))
                    .toList();
            if (production.size() > 1
                    && production.get(production.size() - 1).annotation().exists()) {
                reporter.report(
                        production.get(production.size() - 1).annotation(),
                        "Of the family \"" + family.name() + "\" " + production.size()
                                + " operations are in production: " + Family.ids(production) + "; allowed is one.",
                        "Add \"deprecated\": true to the older ones, or make the newest a preview.");
            }
        }
    }
}
