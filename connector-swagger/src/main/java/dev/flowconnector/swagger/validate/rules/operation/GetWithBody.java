package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** GET and HEAD have no body. */
final class GetWithBody implements Rule {
    static final RuleInfo INFO = RuleInfo.of("get-with-body", Category.OPERATION)
            .official("BodyOrFormDataParameterInFetchOperationNotAllowed")
            .everywhere(Severity.ERROR)
            .summary("A GET or HEAD request carries no body, so what a maker fills in never arrives.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> IN_BODY = Set.of("body", "formData");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (operation.verb() == Verb.GET || operation.verb() == Verb.HEAD) {
                for (Parameter parameter : operation.parameters()) {
                    if (IN_BODY.contains(parameter.in())) {
                        reporter.report(
                                parameter.use(),
                                "The parameter '" + parameter.name() + "' of " + operation.shown() + " is in \""
                                        + parameter.in() + "\", but " + operation.verb() + " has no body.",
                                "Make it a query parameter, or make the operation a POST.");
                    }
                }
            }
        }
    }
}
