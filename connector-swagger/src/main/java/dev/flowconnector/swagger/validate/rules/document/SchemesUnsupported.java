package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Locale;

/** The schemes are those of the platform. */
final class SchemesUnsupported implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schemes-unsupported", Category.DOCUMENT)
            .official("SchemeNotSupported")
            .everywhere(Severity.ERROR)
            .summary("The platform calls APIs over https or http only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<String> KNOWN = List.of("https", "http");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node scheme : context.definition().root().at("schemes").elements()) {
            String text = scheme.text().orElse("");
            if (!KNOWN.contains(text)) {
                String folded = text.toLowerCase(Locale.ROOT);
                reporter.report(
                        scheme,
                        "The scheme is " + scheme.shown() + "; allowed are \"https\" and \"http\".",
                        Spelling.didYouMean(text, KNOWN) + "Write \"https\".",
                        KNOWN.contains(folded) ? new Edit[] {Edit.replace(scheme.pointer(), folded)} : new Edit[0]);
            }
        }
    }
}
