package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title does not say what every title could say. */
final class TitleRestrictedWord implements Rule {
    static final RuleInfo INFO = RuleInfo.of("title-restricted-word", Category.DOCUMENT)
            .official("ValueContainsRestrictedWords")
            .certification(Severity.ERROR)
            .summary("The words API and Connector are refused in a title, since everything in the catalogue is one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern RESTRICTED = Pattern.compile("\\b(?:api|connector)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node title = context.definition().info().at("title");
        title.text()
                .map(RESTRICTED::matcher)
                .filter(Matcher::find)
                .ifPresent(match -> reporter.report(
                        title,
                        "The title " + title.shown() + " holds the word \"" + match.group()
                                + "\"; refused are \"API\" and \"Connector\".",
                        "Leave the word out."));
    }
}
