package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The description says enough, and not too much. */
final class InfoDescriptionLength implements Rule {
    static final RuleInfo INFO = RuleInfo.of("info-description-length", Category.DOCUMENT)
            .official("FieldLengthNotInRange")
            .certification(Severity.ERROR)
            .summary("A description of less than 30 or more than 500 characters is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int SHORTEST = 30;
    private static final int LONGEST = 500;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node description = context.definition().info().at("description");
        description.text().filter(text -> !text.isBlank()).ifPresent(text -> {
            int length = text.codePointCount(0, text.length());
            if (length < SHORTEST || length > LONGEST) {
                reporter.report(
                        description,
                        "The description has " + length + " characters; allowed are " + SHORTEST + " to " + LONGEST
                                + ".",
                        length < SHORTEST
                                ? "Say what makers can do with the connector."
                                : "Keep what makers can do with the connector, and move the rest to the readme.");
            }
        });
    }
}
