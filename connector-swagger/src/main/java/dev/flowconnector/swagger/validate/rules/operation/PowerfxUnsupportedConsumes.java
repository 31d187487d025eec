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

/** Power Apps can write the body. */
final class PowerfxUnsupportedConsumes implements Rule {
    static final RuleInfo INFO = RuleInfo.of("powerfx-unsupported-consumes", Category.OPERATION)
            .certification(Severity.INFO)
            .powerApps(Severity.ERROR)
            .summary("Power Apps makes no function of an operation whose body it cannot write.");

    private static final List<String> KNOWN = List.of(
            "application/json",
            "text/json",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "multipart/form-data");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<String> types = operation.consumes();
            if (MediaTypes.isFunction(operation)
                    && MediaTypes.sends(operation)
                    && !types.isEmpty()
                    && !MediaTypes.isAnyKnown(types, KNOWN)) {
                Node own = operation.node().at("consumes");
                reporter.report(
                        own.exists() ? own : operation.node(),
                        "The operation " + operation.shown() + " consumes " + Spelling.listed(types)
                                + " only; Power Apps writes " + Spelling.listed(KNOWN) + ".",
                        "Consume one of these too, if the API reads it.");
            }
        }
    }
}
