package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** At most one operation of a family has no revision. */
final class FamilyManyEmptyRevisions implements Rule {
    static final RuleInfo INFO = RuleInfo.of("family-many-empty-revisions", Category.OPERATION)
            .official("OperationFamilyHasManyEmptyRevisions")
            .certification(Severity.ERROR)
            .summary("Operations of a family without a revision all count as the first.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Family family : Family.all(context.definition())) {
            List<Family.Member> empty = family.members().stream()
                    .filter(member -> !member.annotation().has("revision"))
                    .toList();
            if (empty.size() > 1 && empty.get(1).annotation().has("family")) {
                reporter.report(
                        empty.get(1).annotation(),
                        "In the family \"" + family.name() + "\" " + empty.size() + " operations have no revision: "
                                + Family.ids(empty) + ".",
                        "Give each a revision of its own, from 1 on.");
            }
        }
    }
}
