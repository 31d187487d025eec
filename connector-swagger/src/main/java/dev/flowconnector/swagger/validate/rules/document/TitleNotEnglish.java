package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A title is English. */
final class TitleNotEnglish implements Rule {
    static final RuleInfo INFO = RuleInfo.of("title-not-english", Category.DOCUMENT)
            .official("ValueMustBeInEnglish")
            .certification(Severity.WARNING)
            .summary("Titles are expected in English; letters with accents, symbols and other scripts are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String MARKS = " ()-.&'";

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node title = context.definition().info().at("title");
        title.text()
                .ifPresent(text -> text.codePoints()
                        .filter(character -> !isAllowed(character))
                        .findFirst()
                        .ifPresent(character -> reporter.report(
                                title,
                                "The title " + title.shown() + " holds \"" + Character.toString(character)
                                        + "\"; allowed are English letters, digits, blanks and ()-.&'.",
                                "Write the title in English letters.")));
    }

    private static boolean isAllowed(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || MARKS.indexOf(character) >= 0;
    }
}
