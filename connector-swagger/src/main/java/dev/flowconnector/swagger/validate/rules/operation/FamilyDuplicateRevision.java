package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** A revision occurs once in a family. */
final class FamilyDuplicateRevision implements Rule {
    static final RuleInfo INFO = RuleInfo.of("family-duplicate-revision", Category.OPERATION)
            .official("OperationFamilyHasDuplicateRevisions")
            .certification(Severity.ERROR)
            .summary("Of two operations of a family with the same revision it is not known which is the newer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Family family : Family.all(context.definition())) {
            Map<Integer, Family.Member> byRevision = new HashMap<>();
            family.members().stream()
                    .filter(member -> !member.annotation().has("revision"))
                    .findFirst()
                    .ifPresent(first -> byRevision.put(1, first));
            for (Family.Member member : family.members()) {
                member.revision().ifPresent(revision -> {
                    Family.Member same = byRevision.putIfAbsent(revision, member);
                    if (same != null) {
                        reporter.report(
                                member.annotation().at("revision"),
                                "The revision " + revision + " of the family \"" + family.name() + "\" is also that of "
                                        + same.operation().shown()
                                        + (same.annotation().has("revision") ? "." : ", which states none."),
                                "Number the operations of a family from 1 on, each once.");
                    }
                });
            }
        }
    }
}
