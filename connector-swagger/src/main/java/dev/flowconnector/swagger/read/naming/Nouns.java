package dev.flowconnector.swagger.read.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Singular and plural of English nouns as they appear in class names; what is not sure stays as it is. */
final class Nouns {
    private static final Map<String, String> IRREGULAR = Map.of(
            "person",
            "people",
            "child",
            "children",
            "man",
            "men",
            "woman",
            "women",
            "index",
            "indices",
            "criterion",
            "criteria",
            "analysis",
            "analyses",
            "basis",
            "bases",
            "leaf",
            "leaves",
            "life",
            "lives");
    private static final Map<String, String> SINGULARS = turned(IRREGULAR);
    private static final Set<String> UNCHANGED = Set.of(
            "access",
            "admin",
            "alias",
            "all",
            "analytics",
            "atlas",
            "auth",
            "authentication",
            "authorization",
            "bus",
            "canvas",
            "cockpit",
            "configuration",
            "consensus",
            "content",
            "data",
            "details",
            "diagnostics",
            "equipment",
            "feedback",
            "health",
            "help",
            "history",
            "hardware",
            "info",
            "information",
            "inventory",
            "logistics",
            "maintenance",
            "me",
            "media",
            "metadata",
            "metrics",
            "monitoring",
            "news",
            "preferences",
            "search",
            "security",
            "self",
            "series",
            "settings",
            "software",
            "species",
            "statistics",
            "stats",
            "status",
            "storage",
            "stuff",
            "support",
            "traffic",
            "usage",
            "weather");
    private static final Set<String> ONE_OF_A_KIND = Set.of("overview", "summary", "tree", "version", "root");
    private static final Pattern PLURAL_WITH_E =
            Pattern.compile(".*(?:sses|[^ao]uses|[^aeiou]xes|[aeio]xes|[tnlr]ches|shes|zzes)");

    private Nouns() {}

    private static Map<String, String> turned(Map<String, String> plurals) {
        Map<String, String> singulars = new HashMap<>();
        for (Map.Entry<String, String> entry : plurals.entrySet()) {
            String other = singulars.put(entry.getValue(), entry.getKey());
            if (other != null) {
                throw new IllegalStateException("Two words have one plural: " + other + ", " + entry.getKey());
            }
        }
        return Map.copyOf(singulars);
    }

    static String singular(String word) {
        String lower = Letters.lower(word);
        if (UNCHANGED.contains(lower) || (!lower.endsWith("s") && !SINGULARS.containsKey(lower))) {
            return word;
        }
        if (SINGULARS.containsKey(lower)) {
            return SINGULARS.get(lower);
        }
        if (lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is") || lower.length() < 3) {
            return word;
        }
        if (lower.endsWith("ies") && lower.length() > 4 && !lower.equals("movies") && !lower.equals("cookies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        int ending = lower.endsWith("es") && PLURAL_WITH_E.matcher(lower).matches() ? 2 : 1;
        return word.substring(0, word.length() - ending);
    }

    static String plural(String word) {
        String lower = Letters.lower(word);
        if (UNCHANGED.contains(lower) || ONE_OF_A_KIND.contains(lower) || isPlural(lower)) {
            return word;
        }
        if (IRREGULAR.containsKey(lower)) {
            return IRREGULAR.get(lower);
        }
        if (endsInSibilant(lower)) {
            return word + "es";
        }
        boolean vowelBeforeY = lower.length() > 1 && "aeiou".indexOf(lower.charAt(lower.length() - 2)) >= 0;
        return lower.endsWith("y") && !vowelBeforeY ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static boolean endsInSibilant(String lower) {
        return lower.endsWith("s")
                || lower.endsWith("x")
                || lower.endsWith("z")
                || lower.endsWith("ch")
                || lower.endsWith("sh");
    }

    static boolean same(String one, String other) {
        return Letters.lower(singular(one)).equals(Letters.lower(singular(other)));
    }

    /** Whether a noun is one of several things: an order, but neither orders nor information. */
    static boolean isCounted(String word) {
        String lower = Letters.lower(word);
        boolean known = UNCHANGED.contains(lower) || ONE_OF_A_KIND.contains(lower) || isPlural(lower);
        return !known && (!lower.endsWith("s") || lower.endsWith("ss"));
    }

    private static boolean isPlural(String lower) {
        return SINGULARS.containsKey(lower) || !singular(lower).equals(lower);
    }
}
