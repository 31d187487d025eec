package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** All choices have names. */
final class EnumValueWithoutDisplay implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-value-without-display", Category.SCHEMA)
            .certification(Severity.INFO)
            .summary("A choice without an entry in x-ms-enum-values is not shown with a name.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Set<JsonNode> named = Choices.values(typed);
            if (!named.isEmpty()) {
                for (Node value : typed.at("enum").elements()) {
                    if (!named.contains(value.json())) {
                        reporter.report(
                                value,
                                "The choice " + value.shown() + " has no entry in \"x-ms-enum-values\".",
                                "Add an entry with its \"displayName\".");
                    }
                }
            }
        }
    }
}
