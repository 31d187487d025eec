package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;

/** The colour of the tile is one. */
final class BrandcolorInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("brandcolor-invalid", Category.PROPERTIES)
            .certification(Severity.ERROR)
            .summary("A colour is written as # and six hexadecimal digits; other ways are not understood.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern DIGITS = Pattern.compile("[0-9A-Fa-f]{6}");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().ifPresent(properties -> {
            Node colour = properties.properties().at("iconBrandColor");
            colour.text()
                    .filter(text -> !text.isBlank() && !COLOUR.matcher(text).matches())
                    .ifPresent(text -> reporter.report(
                            colour,
                            "The brand colour is " + colour.shown() + "; allowed are # and six hexadecimal digits, such"
                                    + " as \"#0f6cbd\".",
                            "Write the colour so.",
                            DIGITS.matcher(text).matches()
                                    ? new Edit[] {Edit.replace(colour.pointer(), "#" + text)}
                                    : new Edit[0]));
        });
    }
}
