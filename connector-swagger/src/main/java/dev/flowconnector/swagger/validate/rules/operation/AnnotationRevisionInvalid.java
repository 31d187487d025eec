package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Revisions are counted from 1. */
final class AnnotationRevisionInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("annotation-revision-invalid", Category.OPERATION)
            .certification(Severity.ERROR)
            .summary("A revision that is no whole number from 1 on cannot be ordered among the others.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node revision = operation.node().at("x-ms-api-annotation").at("revision");
            if (revision.exists() && new Family.Member(operation).revision().isEmpty()) {
                reporter.report(
                        revision,
                        "The revision " + revision.shown() + " of " + operation.shown() + " is no whole number from 1.",
                        "Write 1 for the first revision, 2 for the next.");
            }
        }
    }
}
