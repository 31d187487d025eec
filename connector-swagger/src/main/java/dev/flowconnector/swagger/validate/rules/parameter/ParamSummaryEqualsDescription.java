package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;

/** The description of a field says more than its label. */
final class ParamSummaryEqualsDescription implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-summary-equals-description", Category.PARAMETER)
            .certification(Severity.WARNING)
            .summary("A description that repeats the label of a field tells a maker nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Field field : Field.visible(context.definition())) {
            Node description = field.at("description");
            String text = bare(description.text().orElse(""));
            if (!text.isEmpty()
                    && text.equals(bare(field.at("x-ms-summary").text().orElse("")))) {
                reporter.report(
                        description,
                        "The description of '" + field.name() + "' repeats its label: " + description.shown() + ".",
                        "Say what to enter: format, unit, example, or what happens without it.");
            }
        }
    }

    private static String bare(String text) {
        String stripped = text.strip();
        return (stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped)
                .toLowerCase(Locale.ROOT);
    }
}
