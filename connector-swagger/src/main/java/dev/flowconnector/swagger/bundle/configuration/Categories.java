package dev.flowconnector.swagger.bundle.configuration;

import dev.flowconnector.swagger.document.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The categories of the catalogue, in Microsoft's spelling. */
public final class Categories {
    private static final List<String> ALL = List.of(
            "AI",
            "Business Management",
            "Business Intelligence",
            "Collaboration",
            "Commerce",
            "Communication",
            "Content and Files",
            "Finance",
            "Data",
            "Human Resources",
            "Internet of Things",
            "IT Operations",
            "Lifestyle and Entertainment",
            "Marketing",
            "Productivity",
            "Sales and CRM",
            "Security",
            "Social Media",
            "Website");

    private Categories() {}

    /** The category that a text or an enum constant means. */
    public static Optional<String> of(String written) {
        String folded = folded(written);
        return ALL.stream().filter(category -> folded(category).equals(folded)).findFirst();
    }

    static List<String> read(ConfigurationMap map, String key) {
        List<String> found = new ArrayList<>();
        for (String written : map.texts(key)) {
            Optional<String> category = of(written);
            category.ifPresent(found::add);
            if (category.isEmpty()) {
                map.invalid(
                        key,
                        written,
                        "one or two of: " + String.join(", ", ALL),
                        Spelling.didYouMean(written, ALL) + "Choose one of them.");
            }
        }
        if (found.size() > 2) {
            map.invalid(key, String.join(", ", found), "one category or two", "Keep the two that describe it best.");
        }
        return found;
    }

    private static String folded(String name) {
        return name.strip().replace('_', ' ').toUpperCase(Locale.ROOT);
    }
}
