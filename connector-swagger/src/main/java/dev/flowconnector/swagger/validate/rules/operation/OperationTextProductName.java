package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.ProductNames;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Texts of operations name no products of the platform. */
final class OperationTextProductName implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operation-text-product-name", Category.OPERATION)
            .official("ValueContainsRestrictedWords")
            .certification(Severity.ERROR)
            .summary("Reviewers refuse the names of Microsoft's own products in the texts of an operation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Summaries.ofVisible(context, (operation, summary, text) -> check(summary, text, reporter));
        Summaries.descriptionsOfVisible(context, (operation, description, text) -> check(description, text, reporter));
    }

    private static void check(Node node, String text, Reporter reporter) {
        ProductNames.in(text)
                .ifPresent(name -> reporter.report(
                        node,
                        "The " + node.name() + " " + node.shown() + " holds the product name \"" + name
                                + "\", which is refused.",
                        "Say it without the product: the connector is used from several."));
    }
}
