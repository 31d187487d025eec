package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** The newer extensions wrap their literals. */
final class DynamicLiteralUnwrapped implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-literal-unwrapped", Category.DYNAMIC)
            .everywhere(Severity.ERROR)
            .summary("List, properties and tree read a literal only inside of \"value\"; one that stands alone"
                    + " is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            for (Node parameter : call.isOlder() ? List.<Node>of() : call.parameters()) {
                if (parameter.isObject()
                        && parameter.text("parameter").isPresent()
                        && parameter.json().size() == 1) {
                    reporter.report(
                            parameter,
                            "The reference " + parameter.shown() + " is written as in the older extensions.",
                            "Write \"parameterReference\", with slashes on the way into a body.");
                } else if (parameter.json().isValueNode() || parameter.isArray()) {
                    reporter.report(
                            parameter,
                            "The literal " + parameter.shown() + " of \"" + parameter.name() + "\" stands alone.",
                            "Write {\"value\": …} around it.",
                            Edit.replace(
                                    parameter.pointer(),
                                    JsonNodeFactory.instance.objectNode().set("value", parameter.json())));
                }
            }
        }
    }
}
