package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The id of a later revision says which one it is. */
final class OperationidRevisionSuffix implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operationid-revision-suffix", Category.OPERATION)
            .official("OperationIdShouldEndWithRevision")
            .certification(Severity.WARNING)
            .summary("Revisions of one operation are told apart in formulas and flows by the end of their ids.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Family family : Family.all(context.definition())) {
            for (Family.Member member : family.members()) {
                int revision = member.revision().orElse(1);
                member.operation()
                        .id()
                        .filter(id -> revision > 1 && !id.endsWith("V" + revision))
                        .ifPresent(id -> {
                            Node node = member.operation().node().at("operationId");
                            reporter.report(
                                    node,
                                    "The operation id " + node.shown() + " is that of revision " + revision
                                            + ", but does not end with \"_V" + revision + "\".",
                                    "Write \"" + family.name() + "_V" + revision
                                            + "\", unless flows use the operation already.");
                        });
            }
        }
    }
}
