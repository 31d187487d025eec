package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Independent publishers use the colour of the community. */
final class BrandcolorIndependent implements Rule {
    static final RuleInfo INFO = RuleInfo.of("brandcolor-independent", Category.PROPERTIES)
            .certification(Severity.ERROR)
            .summary("Connectors of independent publishers have the colour #da3b01, all of them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String COLOUR = "#da3b01";

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties()
                .filter(properties -> context.publisher() == Publisher.INDEPENDENT)
                .ifPresent(properties -> {
                    Node colour = properties.properties().at("iconBrandColor");
                    colour.text()
                            .filter(text -> !text.equalsIgnoreCase(COLOUR))
                            .ifPresent(text -> reporter.report(
                                    colour,
                                    "The brand colour is " + colour.shown()
                                            + "; connectors of independent publishers have \"" + COLOUR + "\".",
                                    "Write \"" + COLOUR + "\".",
                                    Edit.replace(colour.pointer(), COLOUR)));
                });
    }
}
