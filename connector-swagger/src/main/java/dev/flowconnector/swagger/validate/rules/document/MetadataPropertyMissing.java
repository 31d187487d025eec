package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The entries of the catalogue are complete. */
final class MetadataPropertyMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("metadata-property-missing", Category.DOCUMENT)
            .official("ConnectorMetadataPropertiesMissing")
            .certification(Severity.ERROR)
            .summary("Each of the entries Website, Privacy policy and Categories is needed once.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node metadata = Metadata.list(context);
        if (!metadata.isArray()) {
            return;
        }
        Set<String> missing = new LinkedHashSet<>(Metadata.NAMES);
        Set<String> met = new HashSet<>();
        for (Node entry : metadata.elements()) {
            Node name = entry.at("propertyName");
            String text = name.text().orElse("");
            Optional<String> meant = Spelling.nearest(text, Metadata.NAMES);
            meant.ifPresent(missing::remove);
            if (meant.isPresent() && !met.add(meant.get())) {
                reporter.report(entry, "The entry '" + text + "' stands twice.", "Keep one of the two.");
            } else if (meant.isPresent() && !meant.get().equals(text)) {
                reporter.report(
                        name,
                        "The entry is called \"" + text + "\"; names are compared letter by letter.",
                        "Write \"" + meant.get() + "\".",
                        Edit.replace(name.pointer(), meant.get()));
            } else if (meant.isPresent()
                    && entry.text("propertyValue")
                            .filter(value -> !value.isBlank())
                            .isEmpty()) {
                reporter.report(entry, "The entry '" + text + "' has no \"propertyValue\".", "Write its value.");
            }
        }
        if (!missing.isEmpty()) {
            reporter.report(
                    metadata,
                    "\"x-ms-connector-metadata\" lacks " + Spelling.listed(missing) + "; each entry is an object with"
                            + " \"propertyName\" and \"propertyValue\".",
                    "Add what is missing.");
        }
    }
}
