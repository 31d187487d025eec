package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** Texts and numbers have no properties. */
final class DynamicValuePathOnPrimitiveItems implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-value-path-on-primitive-items", Category.DYNAMIC)
            .official("InvokedOperationShouldProduceProperty")
            .certification(Severity.WARNING)
            .powerApps(Severity.WARNING)
            .summary("Elements that are texts or numbers have no property; readers ignore the way to the"
                    + " value, or find nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            Optional<Shape> elements = call.elements();
            if (call.isList()
                    && call.valuePath().exists()
                    && elements.isPresent()
                    && elements.get().isPrimitive()) {
                reporter.report(
                        call.valuePath(),
                        "The elements that " + call.target().shown() + " delivers are of type "
                                + elements.get().node().at("type").shown() + " and have no properties.",
                        "Deliver objects with a value and a title, or remove \"" + call.valueMember() + "\".");
            }
        }
    }
}
