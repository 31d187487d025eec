package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** The older extensions do not wrap their literals. */
final class DynamicLiteralWrapped implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-literal-wrapped", Category.DYNAMIC)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("Values and schema send a wrapped literal as an object, so that the called operation"
                    + " gets something else than was meant.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            for (Node parameter : call.isOlder() ? call.parameters() : List.<Node>of()) {
                if (parameter.has("value") && parameter.json().size() == 1) {
                    reporter.report(
                            parameter,
                            "The literal of \"" + parameter.name() + "\" is wrapped in \"value\", and sent with it.",
                            "Write the literal alone.",
                            Edit.replace(
                                    parameter.pointer(), parameter.at("value").json()));
                } else if (parameter.text("parameterReference").isPresent()) {
                    reporter.report(
                            parameter,
                            "The reference " + parameter.shown() + " is written as in the newer extensions.",
                            "Write \"parameter\", with dots on the way into a body.");
                }
            }
        }
    }
}
