package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** The API is called over https. */
final class SchemesNoHttps implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schemes-no-https", Category.DOCUMENT)
            .certification(Severity.ERROR)
            .powerApps(Severity.ERROR)
            .summary(
                    "An API that is called over http shows its credentials to everybody on the way; Power Apps refuses it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node schemes = context.definition().root().at("schemes");
        List<String> texts = schemes.texts();
        if (texts.contains("http") && texts.stream().noneMatch("https"::equalsIgnoreCase)) {
            reporter.report(
                    schemes,
                    "The schemes are " + schemes.shown() + "; one of them has to be \"https\".",
                    "Write [\"https\"], and have the API answer there.");
        }
    }
}
