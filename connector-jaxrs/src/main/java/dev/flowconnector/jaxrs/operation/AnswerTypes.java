package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.jaxrs.method.Declarations;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Knows in which media type a quick method would answer text, which does not say it itself. Thread-safe. */
final class AnswerTypes {
    private final Map<Method, Map<MediaType, String>> known = new ConcurrentHashMap<>();

    /** The first type that the caller accepts and the method produces; empty if the method does not say any. */
    Optional<String> of(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return Optional.empty();
        }
        Map<MediaType, String> produced =
                known.computeIfAbsent(method, some -> produced(some, resource.getResourceClass()));
        return request.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> produced.entrySet().stream().filter(type -> accepted.isCompatible(type.getKey())))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** The types, and their names, which a store keeps many times. */
    private static Map<MediaType, String> produced(Method method, Class<?> resource) {
        Map<MediaType, String> types = new LinkedHashMap<>();
        Stream.concat(Declarations.of(method), Declarations.of(resource))
                .flatMap(AnswerTypes::own)
                .limit(1)
                .flatMap(produces -> Stream.of(produces.value()))
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(MediaType::valueOf)
                .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                .map(AnswerTypes::inUtf8)
                .forEach(type -> types.put(type, type.toString()));
        return types;
    }

    private static Stream<Produces> own(AnnotatedElement element) {
        return Stream.ofNullable(element.getAnnotation(Produces.class));
    }

    /** Text is kept as text and written in UTF-8. */
    private static MediaType inUtf8(MediaType type) {
        return type.getType().equals("text") || type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)
                ? type.withCharset("UTF-8")
                : type;
    }
}
