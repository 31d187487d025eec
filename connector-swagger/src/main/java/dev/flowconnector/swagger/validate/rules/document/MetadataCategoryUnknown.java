package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.ConnectorCategories;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** The categories are those of the catalogue. */
final class MetadataCategoryUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("metadata-category-unknown", Category.DOCUMENT)
            .official("InvalidConnectorCategory")
            .certification(Severity.ERROR)
            .summary("A category that the catalogue does not know is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node categories : Metadata.values(context, "Categories")) {
            List<String> parts = ConnectorCategories.split(categories.text().orElse(""));
            List<String> mended = new ArrayList<>();
            for (String part : parts) {
                mended.add(ConnectorCategories.of(part).orElse(""));
            }
            Edit[] edits = mended.contains("")
                    ? new Edit[0]
                    : new Edit[] {Edit.replace(categories.pointer(), String.join(";", mended))};
            for (String part : parts) {
                if (!ConnectorCategories.all().contains(part)) {
                    reporter.report(
                            categories,
                            "The category \"" + part + "\" is unknown; known are "
                                    + String.join(", ", ConnectorCategories.all()) + ".",
                            Spelling.didYouMean(part, ConnectorCategories.all())
                                    + "Choose one or two of them, with a semicolon between.",
                            edits);
                }
            }
        }
    }
}
