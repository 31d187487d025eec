package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Limits make sense. */
final class MinMax implements Rule {
    static final RuleInfo INFO = RuleInfo.of("min-max", Category.SCHEMA)
            .certification(Severity.ERROR)
            .summary("Limits that no value can meet are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            pair(typed, "minimum", "maximum", reporter);
            pair(typed, "minLength", "maxLength", reporter);
            pair(typed, "minItems", "maxItems", reporter);
            pair(typed, "minProperties", "maxProperties", reporter);
            exclusive(typed, "exclusiveMinimum", "minimum", reporter);
            exclusive(typed, "exclusiveMaximum", "maximum", reporter);
            Node multiple = typed.at("multipleOf");
            if (multiple.json().isNumber() && multiple.json().decimalValue().signum() <= 0) {
                reporter.report(
                        multiple,
                        "\"multipleOf\" is " + multiple.shown() + ", not more than 0.",
                        "Write a number above 0.");
            }
        }
    }

    private static void pair(Node typed, String lower, String upper, Reporter reporter) {
        Node min = typed.at(lower);
        Node max = typed.at(upper);
        if (min.json().isNumber()
                && max.json().isNumber()
                && min.json().decimalValue().compareTo(max.json().decimalValue()) > 0) {
            reporter.report(
                    min,
                    "\"" + lower + "\" is " + min.shown() + ", more than \"" + upper + "\" with " + max.shown() + ".",
                    "Correct one of them.");
        }
    }

    private static void exclusive(Node typed, String name, String limit, Reporter reporter) {
        Node exclusive = typed.at(name);
        if (exclusive.exists() && !exclusive.json().isBoolean()) {
            reporter.report(
                    exclusive,
                    "\"" + name + "\" is " + exclusive.shown() + "; allowed are true or false.",
                    "Write the number as \"" + limit + "\" and true here.");
        } else if (exclusive.isTrue() && !typed.has(limit)) {
            reporter.report(
                    exclusive,
                    "There is \"" + name + "\" without \"" + limit + "\".",
                    "Add \"" + limit + "\", or remove it.");
        }
    }
}
