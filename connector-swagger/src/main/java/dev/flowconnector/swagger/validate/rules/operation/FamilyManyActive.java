package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** At most two revisions of an operation are in use. */
final class FamilyManyActive implements Rule {
    static final RuleInfo INFO = RuleInfo.of("family-many-active", Category.OPERATION)
            .official("OperationFamilyHasManyActiveOperations")
            .certification(Severity.WARNING)
            .summary("Of a family at most two operations should not be deprecated: the one in use and its successor.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Family family : Family.all(context.definition())) {
            List<Family.Member> active =
                    family.members().stream().filter(Family.Member::isActive).toList();
            if (active.size() > 2 && active.get(active.size() - 1).annotation().exists()) {
                reporter.report(
                        active.get(active.size() - 1).annotation(),
                        "Of the family \"" + family.name() + "\" " + active.size() + " operations are not deprecated: "
                                + Family.ids(active) + "; allowed are two.",
                        "Add \"deprecated\": true to the older ones.");
            }
        }
    }
}
