package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The title of the connector fits its tile. */
final class TitleTooLong implements Rule {
    private static final int LONGEST = 30;

    static final RuleInfo INFO = RuleInfo.of("title-too-long", Category.DOCUMENT)
            .certification(Severity.ERROR)
            .summary("A title of more than 30 characters is cut in lists of connectors, and certification refuses it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node title = context.definition().info().at("title");
        title.text().ifPresent(text -> {
            int length = text.codePointCount(0, text.length());
            if (length > LONGEST) {
                reporter.report(
                        title,
                        "The title " + title.shown() + " has " + length + " characters; allowed are " + LONGEST + ".",
                        "Shorten it to the name under which people know the product.");
            }
        });
    }
}
