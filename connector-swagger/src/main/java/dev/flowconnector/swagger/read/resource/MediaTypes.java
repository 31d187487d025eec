package dev.flowconnector.swagger.read.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Media types of {@code @Consumes} and {@code @Produces}. */
final class MediaTypes {
    static final String URL_ENCODED = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data";

    private MediaTypes() {}

    /** The types without parameters ({@code charset}, {@code qs}), each once; one text may hold several. */
    static List<String> of(List<String> written) {
        return written.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(text -> text.split(";", 2)[0].strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    static boolean multipart(List<String> types) {
        return types.stream().anyMatch(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }

    static boolean form(List<String> types) {
        return multipart(types) || types.stream().anyMatch(URL_ENCODED::equalsIgnoreCase);
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
