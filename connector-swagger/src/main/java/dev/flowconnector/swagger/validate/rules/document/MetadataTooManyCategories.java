package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectorCategories;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A connector has one category or two. */
final class MetadataTooManyCategories implements Rule {
    static final RuleInfo INFO = RuleInfo.of("metadata-too-many-categories", Category.DOCUMENT)
            .official("TooManyConnectorCategories")
            .certification(Severity.ERROR)
            .summary("More than two categories are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MOST = 2;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node categories : Metadata.values(context, "Categories")) {
            int count = ConnectorCategories.split(categories.text().orElse("")).size();
            if (count > MOST) {
                reporter.report(
                        categories,
                        "There are " + count + " categories, " + categories.shown() + "; allowed are " + MOST + ".",
                        "Keep the two that describe the connector best.");
            }
        }
    }
}
