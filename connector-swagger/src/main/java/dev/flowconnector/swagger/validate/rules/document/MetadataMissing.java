package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The catalogue knows the connector. */
final class MetadataMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("metadata-missing", Category.DOCUMENT)
            .official("ConnectorMetadataPropertiesMissing")
            .certification(Severity.ERROR)
            .summary("Certification wants the web site, the privacy policy and the categories of the connector.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node metadata = Metadata.list(context);
        if (!metadata.isArray()) {
            reporter.report(
                    metadata.exists() ? metadata : context.definition().root(),
                    metadata.exists()
                            ? "\"x-ms-connector-metadata\" is " + metadata.shown() + "; it has to be a list."
                            : "The definition has no \"x-ms-connector-metadata\", which names web site, privacy policy"
                                    + " and categories.",
                    "Write a list with the entries " + Spelling.listed(Metadata.NAMES) + ".");
        }
    }
}
