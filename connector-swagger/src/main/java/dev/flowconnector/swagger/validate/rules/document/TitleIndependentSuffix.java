package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The suffix of independent publishers is left to Microsoft. */
final class TitleIndependentSuffix implements Rule {
    static final RuleInfo INFO = RuleInfo.of("title-independent-suffix", Category.DOCUMENT)
            .certification(Severity.INFO)
            .summary(
                    "Microsoft appends \"(Independent Publisher)\" itself; written in the file it makes the title too long.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String SUFFIX = "(Independent Publisher)";
    private static final int LONGEST = 30;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node title = context.definition().info().at("title");
        title.text().map(String::strip).filter(text -> text.endsWith(SUFFIX)).ifPresent(text -> {
            String name = text.substring(0, text.length() - SUFFIX.length()).strip();
            if (text.codePointCount(0, text.length()) > LONGEST && !name.isEmpty()) {
                reporter.report(
                        title,
                        "The title " + title.shown() + " ends with \"" + SUFFIX
                                + "\", which Microsoft appends itself; with it the title is longer than " + LONGEST
                                + " characters.",
                        "Write \"" + name + "\" only.",
                        Edit.replace(title.pointer(), name));
            }
        });
    }
}
