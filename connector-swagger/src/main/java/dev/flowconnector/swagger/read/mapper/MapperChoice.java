package dev.flowconnector.swagger.read.mapper;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The mapper that names the properties, and where it came from.
 *
 * @param mapper the mapper
 * @param source words for the log: which mapper this is
 */
public record MapperChoice(ObjectMapper mapper, String source) {

    /**
     * Chooses the configured class, else the one {@code ContextResolver<ObjectMapper>} among the classes, else a plain
     * mapper. A mapper that exists and cannot be had is an error that is reported; a plain one stands in for it, so that
     * the run can go on and collect what else is wrong.
     *
     * @param configured name of a {@code Supplier<ObjectMapper>}, a {@code ContextResolver<ObjectMapper>} or an
     *     {@code ObjectMapper}
     * @param classes scanned classes
     * @param loader loader of the project's classes
     * @param findings what is reported
     */
    public static MapperChoice of(
            Optional<String> configured, Collection<Class<?>> classes, ClassLoader loader, Findings findings) {
        if (configured.isPresent()) {
            return configured(configured.get(), loader, findings);
        }
        List<Class<?>> resolvers = classes.stream()
                .filter(type -> MapperResolver.isFor(type, MapperResolver.JACKSON_2))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        if (resolvers.size() > 1) {
            findings.add(ambiguous(resolvers));
            return plain(classes);
        }
        if (resolvers.size() == 1) {
            return created(resolvers.get(0), "the only ContextResolver<ObjectMapper>", findings);
        }
        classes.stream()
                .filter(type -> MapperResolver.isFor(type, MapperResolver.JACKSON_3))
                .min(Comparator.comparing(Class::getName))
                .ifPresent(type -> findings.add(jackson3(type)));
        return plain(classes);
    }

    private static MapperChoice configured(String name, ClassLoader loader, Findings findings) {
        try {
            return created(Class.forName(name, true, loader), "configured", findings);
        } catch (ClassNotFoundException | LinkageError e) {
            findings.add(Finding.error(
                    "object-mapper-not-found",
                    Origin.WHOLE,
                    "The configured objectMapper \"" + name + "\" cannot be loaded: " + e + ".",
                    "Name a class of the project or of its dependencies."));
            return plain(List.of());
        }
    }

    private static MapperChoice created(Class<?> type, String why, Findings findings) {
        Origin.JavaElement origin = new Origin.JavaElement(type.getName(), "", Optional.empty(), 0);
        try {
            Optional<ObjectMapper> mapper = MapperResolver.mapper(type);
            if (mapper.isPresent()) {
                return new MapperChoice(mapper.get(), type.getName() + " (" + why + ")");
            }
            findings.add(Finding.error(
                    "object-mapper-wrong-type",
                    origin,
                    "The objectMapper \"" + type.getName() + "\" gives no " + ObjectMapper.class.getName()
                            + ". Allowed are a Supplier<ObjectMapper>, a ContextResolver<ObjectMapper> and an ObjectMapper.",
                    "Write class " + type.getSimpleName() + " implements " + Supplier.class.getSimpleName()
                            + "<ObjectMapper>."));
        } catch (MapperResolver.NotCreatedException e) {
            findings.add(Finding.error(
                    "object-mapper-not-created",
                    origin,
                    "The mapper of \"" + type.getName() + "\" cannot be created: " + e.getMessage()
                            + ". Without it the names of properties would be guessed.",
                    "Configure <objectMapper> with a Supplier<ObjectMapper> that has a constructor without parameters"
                            + " and needs no running application."));
        }
        return plain(List.of());
    }

    private static MapperChoice plain(Collection<Class<?>> classes) {
        return ModelClasses.reachableFrom(classes).stream().anyMatch(JsonbAnnotations::standOn)
                ? new MapperChoice(JsonbMapper.create(), "a mapper that reads JSON-B annotations")
                : new MapperChoice(JsonbMapper.plain(), "a plain ObjectMapper, since the application has none");
    }

    private static Finding ambiguous(List<Class<?>> resolvers) {
        return Finding.error(
                "object-mapper-ambiguous",
                Origin.WHOLE,
                "There are " + resolvers.size() + " classes that resolve an ObjectMapper: "
                        + resolvers.stream().map(Class::getName).collect(Collectors.joining(", ")) + ".",
                "Say which one names the properties: <objectMapper>"
                        + resolvers.get(0).getName() + "</objectMapper>.");
    }

    private static Finding jackson3(Class<?> type) {
        return Finding.error(
                "jackson-3-unsupported",
                new Origin.JavaElement(type.getName(), "", Optional.empty(), 0),
                "\"" + type.getName()
                        + "\" resolves a mapper of Jackson 3 (tools.jackson), which is not supported yet.",
                "Configure <objectMapper> with a Supplier of a Jackson 2 ObjectMapper (com.fasterxml.jackson) that is set"
                        + " up alike.");
    }
}
