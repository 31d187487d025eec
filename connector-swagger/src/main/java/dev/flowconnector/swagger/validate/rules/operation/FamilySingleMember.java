package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** A later revision has a predecessor. */
final class FamilySingleMember implements Rule {
    static final RuleInfo INFO = RuleInfo.of("family-single-member", Category.OPERATION)
            .certification(Severity.INFO)
            .summary("A second revision whose family has no other member may have lost its family by a slip.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        List<Family> families = Family.all(context.definition());
        List<String> begun = families.stream()
                .filter(FamilySingleMember::isBegun)
                .map(Family::name)
                .toList();
        for (Family family : families) {
            Family.Member only = family.members().get(0);
            if (family.members().size() == 1 && only.revision().orElse(1) > 1) {
                reporter.report(
                        only.annotation(),
                        "The operation " + only.operation().shown() + " is revision "
                                + only.revision().orElse(1) + ", but the only one of the family \"" + family.name()
                                + "\".",
                        Spelling.didYouMean(family.name(), begun)
                                + "Name the family as the operations before it do, or drop the revision.");
            }
        }
    }

    /** Whether the first revision is there. */
    private static boolean isBegun(Family family) {
        return family.members().stream().anyMatch(member -> member.revision().orElse(1) == 1);
    }
}
