package dev.flowconnector.swagger.read.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Media types of {@code @Consumes} and {@code @Produces}. */
final class MediaTypes {
    static final String URL_ENCODED = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data";

    private MediaTypes() {}

    /** The types without parameters ({@code charset}, {@code qs}), each once; one text may hold several. */
    static List<String> of(List<String> written) {
        Set<String> types = new LinkedHashSet<>();
        for (String text : written) {
            for (String type : text.split(",", -1)) {
                String bare = type.split(";", 2)[0].strip();
                if (!bare.isEmpty()) {
                    types.add(bare);
                }
            }
        }
        return List.copyOf(types);
    }

    static boolean multipart(List<String> types) {
        for (String type : types) {
            if (type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
                return true;
            }
        }
        return false;
    }

    static boolean form(List<String> types) {
        for (String type : types) {
            if (URL_ENCODED.equalsIgnoreCase(type)) {
                return true;
            }
        }
        return multipart(types);
    }

    /** Whether JSON is among the types, or anything is. */
    static boolean json(List<String> types) {
        return types.isEmpty()
                || types.stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .anyMatch(type -> type.equals("application/json") || type.endsWith("+json"));
    }

    static List<String> union(List<String> first, List<String> second) {
        // Without a type anything goes, so the union of nothing and something is nothing.
        return first.isEmpty() || second.isEmpty()
                ? List.of()
                : Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
