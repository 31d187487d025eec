package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The tile has a colour. */
final class BrandcolorMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("brandcolor-missing", Category.PROPERTIES)
            .certification(Severity.ERROR)
            .summary("Microsoft's schema asks for the colour of the tile.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().map(ConnectorProperties::properties).ifPresent(properties -> {
            if (properties
                    .text("iconBrandColor")
                    .filter(text -> !text.isBlank())
                    .isEmpty()) {
                reporter.report(
                        properties,
                        "There is no \"iconBrandColor\", the colour behind the icon.",
                        "Write the background colour of your icon, such as \"#0f6cbd\".");
            }
        });
    }
}
