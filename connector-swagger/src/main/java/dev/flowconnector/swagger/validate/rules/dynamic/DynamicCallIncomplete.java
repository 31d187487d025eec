package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Dynamic data say where they come from. */
final class DynamicCallIncomplete implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-call-incomplete", Category.DYNAMIC)
            .everywhere(Severity.ERROR)
            .summary(
                    "Dynamic data that name neither an operation nor a source of the platform come from " + "nowhere.");

    private static final String ID = "\"operationId\"";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            switch (node.name()) {
                case DynamicCall.VALUES -> {
                    if (!node.has("capability") && !node.has("builtInOperation")) {
                        check(node, "\"operationId\", \"capability\" or \"builtInOperation\"", reporter);
                    }
                }
                case DynamicCall.LIST, DynamicCall.SCHEMA, DynamicCall.PROPERTIES -> check(node, ID, reporter);
                case DynamicCall.TREE -> {
                    check(node.has("open") ? node.at("open") : node, ID + " to open it", reporter);
                    check(node.has("browse") ? node.at("browse") : node, ID + " to browse it", reporter);
                }
                default -> {}
            }
        }
    }

    private static void check(Node call, String lacks, Reporter reporter) {
        if (call.isObject() && !call.has("operationId")) {
            reporter.report(
                    call,
                    "\"" + call.name() + "\" lacks " + lacks + ".",
                    "Add \"operationId\" with the operation that answers the values or the schema.");
        }
    }
}
