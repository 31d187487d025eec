package dev.flowconnector.swagger.validate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The categories of the catalogue, in Microsoft's spelling. */
public final class ConnectorCategories {
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

    private ConnectorCategories() {}

    /** All of them. */
    public static List<String> all() {
        return ALL;
    }

    /** The category that a text or an enum constant means. */
    public static Optional<String> of(String written) {
        String folded = folded(written);
        return ALL.stream().filter(category -> folded(category).equals(folded)).findFirst();
    }

    /** The categories of an entry of the catalogue, which stand with semicolons between. */
    public static List<String> split(String written) {
        return Arrays.stream(written.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String folded(String name) {
        return name.strip().replace('_', ' ').toUpperCase(Locale.ROOT);
    }
}
