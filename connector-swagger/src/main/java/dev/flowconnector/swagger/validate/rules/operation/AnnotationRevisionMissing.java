package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A member of a family has a revision. */
final class AnnotationRevisionMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("annotation-revision-missing", Category.OPERATION)
            .official("OperationRevisionEmpty")
            .certification(Severity.WARNING)
            .summary("Without a revision the catalogue cannot tell which operation of a family is the newest.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node annotation = operation.node().at("x-ms-api-annotation");
            if (annotation.has("family") && !annotation.has("revision")) {
                reporter.report(
                        annotation,
                        "The operation " + operation.shown() + " is of the family "
                                + annotation.at("family").shown() + ", but has no revision.",
                        "Add \"revision\": 1, or the next number that is free in the family.");
            }
        }
    }
}
