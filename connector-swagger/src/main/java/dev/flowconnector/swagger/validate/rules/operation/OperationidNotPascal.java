package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Operation ids begin with a capital letter. */
final class OperationidNotPascal implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operationid-not-pascal", Category.OPERATION)
            .certification(Severity.WARNING)
            .summary("Operation ids are names of functions in Power Apps and are expected in PascalCase.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            operation
                    .id()
                    .filter(id ->
                            !Character.isUpperCase(id.codePointAt(0)) && Character.isLetterOrDigit(id.codePointAt(0)))
                    .ifPresent(id -> {
                        Node node = operation.node().at("operationId");
                        reporter.report(
                                node,
                                "The operation id " + node.shown() + " begins with "
                                        + (Character.isDigit(id.charAt(0)) ? "a digit" : "a lower-case letter")
                                        + ", not with a capital letter.",
                                "Begin it with a capital letter, unless flows use the operation already: a new"
                                        + " id breaks them.");
                    });
        }
    }
}
