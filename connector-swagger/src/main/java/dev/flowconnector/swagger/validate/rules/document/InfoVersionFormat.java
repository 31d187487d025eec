package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** The version is made of numbers. */
final class InfoVersionFormat implements Rule {
    static final RuleInfo INFO = RuleInfo.of("info-version-format", Category.DOCUMENT)
            .certification(Severity.WARNING)
            .summary("The version is expected as numbers with dots between them, such as 1.0.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)*");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node version = context.definition().info().at("version");
        version.text()
                .filter(text -> !NUMBERS.matcher(text).matches())
                .ifPresent(text -> reporter.report(
                        version,
                        "The version is " + version.shown()
                                + "; allowed are numbers with dots between them, such as \"1.0\".",
                        "Write numbers only."));
    }
}
