package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Elements of lists are described. */
final class ArrayEmptyItems implements Rule {
    static final RuleInfo INFO = RuleInfo.of("array-empty-items", Category.SCHEMA)
            .certification(Severity.WARNING)
            .summary("Elements of a list of which nothing is known offer no fields to the following steps.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node items = typed.at("items");
            if (items.isObject() && items.json().isEmpty()) {
                reporter.report(
                        items, "The elements of the list are not described: {}.", "Write the type of the elements.");
            }
        }
    }
}
