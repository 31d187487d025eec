package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The collection is in the answer. */
final class DynamicCollectionNotFound implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-collection-not-found", Category.DYNAMIC)
            .official("InvokedOperationShouldProduceArray")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("If the way to the list does not exist in the answer of the called operation, the drop-"
                    + " down stays empty.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            Node way = call.collection();
            if (call.isList() && !way.text().orElse("").isBlank()) {
                PathNotFound.inAnswer(
                        call,
                        way,
                        "Write the way to the list, with slashes between the names of properties.",
                        reporter);
            }
        }
    }
}
