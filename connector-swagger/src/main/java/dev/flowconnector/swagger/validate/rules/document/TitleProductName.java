package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.ProductNames;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A title names no product of the platform. */
final class TitleProductName implements Rule {
    static final RuleInfo INFO = RuleInfo.of("title-product-name", Category.DOCUMENT)
            .certification(Severity.ERROR)
            .summary(
                    "A title with the name of a Microsoft product is refused, since it suggests that the connector is part of it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node title = context.definition().info().at("title");
        title.text()
                .flatMap(ProductNames::in)
                .ifPresent(name -> reporter.report(
                        title,
                        "The title " + title.shown() + " holds the product name \"" + name + "\", which is refused.",
                        "Name your own product only."));
    }
}
