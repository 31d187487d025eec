package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

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
            if (call.isList()) {
                call.collection()
                        .text()
                        .filter(path -> !path.isBlank())
                        .ifPresent(path -> call.answer()
                                .flatMap(answer -> answer.at(path).found())
                                .filter(found -> !found.isArray() && !found.isOpen())
                                .ifPresent(found -> reporter.report(
                                        call.collection(),
                                        "In the answer of " + call.target().shown() + " \"" + path + "\" is no array.",
                                        "Write the way to an array, or make this one in the schema of the answer.")));
            }
        }
    }
}
