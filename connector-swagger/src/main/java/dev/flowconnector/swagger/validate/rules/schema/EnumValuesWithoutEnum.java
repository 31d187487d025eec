package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Names of choices need choices. */
final class EnumValuesWithoutEnum implements Rule {
    static final RuleInfo INFO = RuleInfo.of("enum-values-without-enum", Category.SCHEMA)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Names of choices without the choices are ignored, and the field is a plain box.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node names = typed.at("x-ms-enum-values");
            if (names.exists() && !typed.has("enum")) {
                reporter.reportKey(
                        names,
                        "There is \"x-ms-enum-values\" without \"enum\", so it is ignored.",
                        "Add \"enum\" with the same values.");
            }
        }
    }
}
