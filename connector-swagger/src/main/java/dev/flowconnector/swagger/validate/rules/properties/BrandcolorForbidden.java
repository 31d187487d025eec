package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.Set;

/** The brand colour is not one that is reserved or invisible. */
final class BrandcolorForbidden implements Rule {
    static final RuleInfo INFO = RuleInfo.of("brandcolor-forbidden", Category.PROPERTIES)
            .certification(Severity.ERROR)
            .summary("White and the default blue are refused as brand colour, since the tile would not be recognised.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> FORBIDDEN = Set.of("#ffffff", "#007ee5");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().ifPresent(properties -> {
            Node colour = properties.properties().at("iconBrandColor");
            colour.text()
                    .filter(text -> FORBIDDEN.contains(text.toLowerCase(Locale.ROOT)))
                    .ifPresent(text -> reporter.report(
                            colour,
                            "The brand colour " + colour.shown() + " is not allowed; refused are #ffffff (white) and"
                                    + " #007ee5 (the default).",
                            "Take the background colour of your icon."));
        });
    }
}
