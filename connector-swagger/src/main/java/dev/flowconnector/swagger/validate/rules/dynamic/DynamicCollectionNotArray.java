package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** The collection is a list. */
final class DynamicCollectionNotArray implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-collection-not-array", Category.DYNAMIC)
            .official("InvokedOperationShouldProduceArray")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("If the way to the list leads to something else, the drop-down stays empty.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            String path = call.collection().text().orElse("");
            Optional<Shape> answer = call.answer();
            if (call.isList() && !path.isBlank() && answer.isPresent()) {
                Optional<Shape> found = answer.get().at(path).found();
                if (found.isPresent() && !found.get().isArray() && !found.get().isOpen()) {
                    reporter.report(
                            call.collection(),
                            "In the answer of " + call.target().shown() + " \"" + path + "\" is no array.",
                            "Write the way to an array, or make this one in the schema of the answer.");
                }
            }
        }
    }
}
