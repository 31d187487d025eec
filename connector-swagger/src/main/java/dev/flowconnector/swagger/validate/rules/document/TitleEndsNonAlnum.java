package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A title ends with a letter or digit. */
final class TitleEndsNonAlnum implements Rule {
    static final RuleInfo INFO = RuleInfo.of("title-ends-non-alnum", Category.DOCUMENT)
            .official("ValueMustEndWithAlphanumeric")
            .certification(Severity.ERROR)
            .summary("A title has to end with a letter or a digit; certification refuses other characters.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String EXEMPT = "(Independent Publisher)";

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node title = context.definition().info().at("title");
        title.text().filter(text -> !text.isBlank() && !text.endsWith(EXEMPT)).ifPresent(text -> {
            int last = text.codePointBefore(text.length());
            if (!Character.isLetterOrDigit(last)) {
                reporter.report(
                        title,
                        "The title " + title.shown() + " ends with \"" + Character.toString(last)
                                + "\"; allowed at the end are letters and digits.",
                        "Remove what follows the last word.");
            }
        });
    }
}
