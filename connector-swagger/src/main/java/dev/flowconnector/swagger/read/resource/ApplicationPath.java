package dev.flowconnector.swagger.read.resource;

import static java.util.Objects.requireNonNull;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The path that {@code @ApplicationPath} puts before all resources. */
public final class ApplicationPath {
    private ApplicationPath() {}

    /**
     * The path, with a leading and without a trailing slash; {@code /} for the root; empty when no class has the
     * annotation. Of several different ones the first by class name counts, with a finding.
     */
    public static Optional<String> of(Collection<Class<?>> classes, ReadContext context) {
        List<Class<?>> sorted =
                classes.stream().sorted(Comparator.comparing(Class::getName)).toList();
        Map<String, Class<?>> paths = new TreeMap<>();
        Linkage linkage = new Linkage(context.findings());
        Optional<String> first = Optional.empty();
        for (Class<?> type : sorted) {
            Optional<String> path = linkage.attempt(type, () -> path(type)).flatMap(found -> found);
            path.ifPresent(found -> paths.putIfAbsent(found, type));
            first = first.or(() -> path);
        }
        if (paths.size() > 1) {
            Class<?> kept = requireNonNull(paths.get(first.orElseThrow()), "kept");
            context.findings()
                    .add(Finding.warning(
                            "several-application-paths",
                            context.elements().of(kept),
                            String.format(
                                    Locale.ROOT,
                                    "Several applications have different paths: %s; '%s' is used.",
                                    paths.entrySet().stream()
                                            .map(entry -> "'" + entry.getKey() + "' ("
                                                    + entry.getValue().getName() + ")")
                                            .collect(Collectors.joining(", ")),
                                    first.orElseThrow()),
                            "Choose one with <basePath>" + first.orElseThrow() + "</basePath>, or make one connector"
                                    + " for each application."));
        }
        return first;
    }

    private static Optional<String> path(Class<?> type) {
        return Annotations.of(type)
                .find(JaxRsNames.APPLICATION_PATH)
                .map(values -> values.text("value").orElse(""))
                .map(path -> PathTemplate.of(path.endsWith("/*") ? path.substring(0, path.length() - 2) : path)
                        .path())
                .map(path -> path.isEmpty() ? "/" : path);
    }
}
