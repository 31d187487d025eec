package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Power Apps can read the answer. */
final class PowerfxUnsupportedProduces implements Rule {
    static final RuleInfo INFO = RuleInfo.of("powerfx-unsupported-produces", Category.OPERATION)
            .certification(Severity.INFO)
            .powerApps(Severity.ERROR)
            .summary("Power Apps makes no function of an operation whose answer it cannot read.");

    private static final List<String> KNOWN =
            List.of("application/json", "text/plain", "*/*", "application/octet-stream", "text/csv", "text/html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<String> types = operation.produces();
            if (MediaTypes.isFunction(operation) && !types.isEmpty() && !MediaTypes.isAnyKnown(types, KNOWN)) {
                Node own = operation.node().at("produces");
                reporter.report(
                        own.exists() ? own : operation.node(),
                        "The operation " + operation.shown() + " produces " + Spelling.listed(types)
                                + " only; Power Apps reads " + Spelling.listed(KNOWN) + ".",
                        "For files, produce \"application/octet-stream\" with the format \"binary\".");
            }
        }
    }
}
