package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The encoding of a path parameter is single or double. */
final class UrlEncodingInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("url-encoding-invalid", Category.EXTENSION)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("An encoding other than single or double is not known, so the value is encoded once "
                    + "whatever was meant.");

    private static final Set<String> KNOWN = Set.of("single", "double");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node encoding = extension.node();
            Optional<String> text = encoding.text();
            if (encoding.name().equals("x-ms-url-encoding") && text.isPresent() && !KNOWN.contains(text.get())) {
                String lower = text.get().toLowerCase(Locale.ROOT);
                reporter.report(
                        encoding,
                        "The encoding " + encoding.shown() + " is not known; known are \"single\" and \"double\".",
                        Spelling.didYouMean(text.get(), KNOWN)
                                + "Write \"double\" if values may contain a slash, else \"single\".",
                        KNOWN.contains(lower) ? new Edit[] {Edit.replace(encoding.pointer(), lower)} : new Edit[0]);
            }
        }
    }
}
