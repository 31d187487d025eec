package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** A literal that looks like a date is dropped. */
final class DynamicLiteralDate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-literal-date", Category.DYNAMIC)
            .powerApps(Severity.INFO)
            .summary("Power Apps reads a literal such as 2024-01-01 as a date and drops it, unless its key"
                    + " ends with api-version.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            for (Node parameter : call.parameters()) {
                Node literal = call.isOlder() ? parameter : parameter.at("value");
                if (DATE.matcher(literal.text().orElse("")).matches()
                        && !parameter.name().endsWith("api-version")) {
                    reporter.report(
                            literal,
                            "The literal " + literal.shown() + " looks like a date, and is dropped.",
                            "Make it the default of the parameter of "
                                    + call.target().shown() + " instead.");
                }
            }
        }
    }

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
}
