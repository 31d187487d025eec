package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Policy;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** Policies name operations that exist. */
final class PolicyOperationDangling implements Rule {
    static final RuleInfo INFO = RuleInfo.of("policy-operation-dangling", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A policy for an operation that does not exist never runs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Set<String> known = context.definition().operationIds();
        for (Policy policy : context.policies()) {
            for (Node operation : policy.operations()) {
                Optional<String> id = operation.text();
                if (id.isPresent() && !known.contains(id.get())) {
                    reporter.report(
                            operation,
                            "The policy '" + policy.template() + "' names the operation " + operation.shown()
                                    + ", which does not exist; ids are compared letter by letter.",
                            Spelling.didYouMean(id.get(), known) + "Name an operation of the definition.");
                }
            }
        }
    }
}
