package dev.flowconnector.swagger.bundle.definition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.security.ApiInfo;
import dev.flowconnector.swagger.validate.model.ConnectorCategories;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code x-ms-connector-metadata}: configuration, else {@code @ConnectorMetadata}. */
public final class CatalogueWriter {
    private final Findings findings;

    /** Reports to a run's findings. */
    public CatalogueWriter(Findings findings) {
        this.findings = findings;
    }

    /** The array; empty when nothing is known. */
    public ArrayNode write(ConnectorOptions.Catalogue configured, ApiInfo info) {
        ArrayNode metadata = JsonNodeFactory.instance.arrayNode();
        List<String> missing = new ArrayList<>();
        add(metadata, "Website", configured.website().or(info::website), "website", missing);
        add(metadata, "Privacy policy", configured.privacyPolicy().or(info::privacyPolicy), "privacyPolicy", missing);
        add(metadata, "Categories", categories(configured, info), "categories", missing);
        if (!missing.isEmpty()) {
            findings.add(Finding.info(
                    metadata.isEmpty() ? "metadata-missing" : "metadata-property-missing",
                    Origin.WHOLE,
                    "The catalogue wants to know the " + String.join(", ", missing)
                            + " of the connector. Certification needs them, a connector of your own does not.",
                    "Add @ConnectorMetadata(website = …, privacyPolicy = …, categories = …), or configure <website>,"
                            + " <privacyPolicy> and <categories>."));
        }
        return metadata;
    }

    private static Optional<String> categories(ConnectorOptions.Catalogue configured, ApiInfo info) {
        List<String> categories = configured.categories().isEmpty()
                ? info.categories().stream()
                        .map(ConnectorCategories::of)
                        .flatMap(Optional::stream)
                        .toList()
                : configured.categories();
        return Optional.of(String.join(";", categories)).filter(text -> !text.isEmpty());
    }

    private static void add(ArrayNode metadata, String name, Optional<String> value, String key, List<String> missing) {
        value.ifPresent(text -> metadata.addObject().put("propertyName", name).put("propertyValue", text));
        if (value.isEmpty()) {
            missing.add(key);
        }
    }
}
