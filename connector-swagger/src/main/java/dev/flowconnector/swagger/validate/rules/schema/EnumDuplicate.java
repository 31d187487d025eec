package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** Choices are different. */
final class EnumDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-duplicate", Category.SCHEMA)
            .official("ArrayDuplicateValue")
            .certification(Severity.ERROR)
            .summary("A choice that is listed twice is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Set<JsonNode> met = new HashSet<>();
            for (Node value : typed.at("enum").elements()) {
                if (!met.add(value.json())) {
                    reporter.report(
                            value,
                            "The choice " + value.shown() + " is listed twice.",
                            "Remove one of them.",
                            Edit.remove(value.pointer()));
                }
            }
        }
    }
}
