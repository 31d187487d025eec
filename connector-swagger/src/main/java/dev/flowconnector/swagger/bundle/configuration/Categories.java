package dev.flowconnector.swagger.bundle.configuration;

import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.ConnectorCategories;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the categories of the catalogue. */
final class Categories {
    private Categories() {}

    static List<String> read(ConfigurationMap map, String key) {
        List<String> found = new ArrayList<>();
        for (String written : map.texts(key)) {
            Optional<String> category = ConnectorCategories.of(written);
            category.ifPresent(found::add);
            if (category.isEmpty()) {
                map.invalid(
                        key,
                        written,
                        "one or two of: " + String.join(", ", ConnectorCategories.all()),
                        Spelling.didYouMean(written, ConnectorCategories.all()) + "Choose one of them.");
            }
        }
        if (found.size() > 2) {
            map.invalid(key, String.join(", ", found), "one category or two", "Keep the two that describe it best.");
        }
        return found;
    }
}
