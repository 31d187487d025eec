package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.ProductNames;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The description names no product of the platform. */
final class InfoDescriptionProductName implements Rule {
    static final RuleInfo INFO = RuleInfo.of("info-description-product-name", Category.DOCUMENT)
            .official("ValueContainsRestrictedWords")
            .certification(Severity.ERROR)
            .summary("A description with the name of a Microsoft product is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node description = context.definition().info().at("description");
        description
                .text()
                .flatMap(ProductNames::in)
                .ifPresent(name -> reporter.report(
                        description,
                        "The description holds the product name \"" + name
                                + "\", which is refused: a connector works in" + " several products.",
                        "Say what makers can do, not where they do it."));
    }
}
