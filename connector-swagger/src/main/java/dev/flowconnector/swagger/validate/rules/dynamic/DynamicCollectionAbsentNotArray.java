package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** Without a collection the answer is the list. */
final class DynamicCollectionAbsentNotArray implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-collection-absent-not-array", Category.DYNAMIC)
            .official("InvokedOperationShouldProduceArray")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("Without a way to the list the answer itself has to be an array; otherwise every reader"
                    + " guesses another one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            Optional<Shape> answer = call.answer();
            if (call.isList()
                    && call.collection().text().orElse("").isBlank()
                    && answer.isPresent()
                    && !answer.get().isArray()
                    && !answer.get().isOpen()) {
                reporter.report(
                        call.node(),
                        "The answer of " + call.target().shown()
                                + " is no array, and the call does not say where the list is.",
                        "Add \"" + call.collection().name() + "\" with the way to the list"
                                + known(answer.get().properties().keySet()));
            }
        }
    }

    private static String known(Set<String> properties) {
        return properties.isEmpty() ? "." : "; the answer has " + Spelling.listed(properties) + ".";
    }
}
