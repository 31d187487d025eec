package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A method of a resource class with those that it overrides or implements, the nearest first.
 *
 * <p>The annotations of Jakarta REST come, as its specification says, from one of them as a whole: the nearest that has
 * any on itself or its parameters. All others are merged: what the nearest does not have comes from further away.
 */
final class MethodFamily {
    private final List<Declaration> declarations;
    private final Optional<Declaration> restSource;
    private final Annotations annotations;

    MethodFamily(List<Declaration> nearestFirst) {
        declarations = List.copyOf(nearestFirst);
        restSource =
                declarations.stream().filter(Declaration::hasRestAnnotation).findFirst();
        annotations = merged(Declaration::method);
    }

    /** One method, and the type that declares it as the resource class binds it. */
    record Declaration(Method method, JavaType owner) {
        boolean hasRestAnnotation() {
            return isRest(method) || Arrays.stream(method.getParameters()).anyMatch(MethodFamily::isRest);
        }
    }

    Method method() {
        return declarations.get(0).method();
    }

    List<Method> methods() {
        return declarations.stream().map(Declaration::method).toList();
    }

    /** Whether Jakarta REST has to do with it at all. */
    boolean isRest() {
        return restSource.isPresent();
    }

    /** HTTP methods, lower case; more than one only by mistake. */
    List<String> verbs() {
        return annotations().all(JaxRsNames.HTTP_METHOD, "").stream()
                .flatMap(values -> values.text("value").stream())
                .map(verb -> verb.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    Optional<PathTemplate> path() {
        return annotations()
                .find(JaxRsNames.PATH)
                .map(values -> PathTemplate.of(values.text("value").orElse("")));
    }

    /** Media types of {@code @Consumes} or {@code @Produces}; absent when the method does not have it. */
    Optional<List<String>> mediaTypes(String annotation) {
        return annotations().find(annotation).map((AnnotationValues values) -> MediaTypes.of(values.texts("value")));
    }

    Annotations annotations() {
        return annotations;
    }

    /** Annotations of a parameter and of its type. */
    Annotations annotations(int parameter) {
        return merged(declaration -> declaration.method().getParameters()[parameter]);
    }

    JavaType parameter(int index, TypeFactory types) {
        Declaration nearest = declarations.get(0);
        return types.resolveMemberType(
                nearest.method().getGenericParameterTypes()[index],
                nearest.owner().getBindings());
    }

    JavaType result(TypeFactory types) {
        Declaration nearest = declarations.get(0);
        return types.resolveMemberType(
                nearest.method().getGenericReturnType(), nearest.owner().getBindings());
    }

    private Annotations merged(Function<Declaration, AnnotatedElement> element) {
        Annotations merged = Annotations.NONE;
        for (Declaration declaration : declarations) {
            AnnotatedElement at = element.apply(declaration);
            Annotations own = restSource.filter(declaration::equals).isPresent() ? Annotations.of(at) : others(at);
            merged = merged.or(own);
            if (at instanceof Parameter parameter) {
                merged = merged.or(Annotations.of(parameter.getAnnotatedType()));
            }
        }
        return merged;
    }

    private static Annotations others(AnnotatedElement element) {
        return Annotations.of(Arrays.stream(element.getAnnotations())
                .filter(annotation -> !isRest(annotation))
                .toList());
    }

    private static boolean isRest(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).anyMatch(MethodFamily::isRest);
    }

    private static boolean isRest(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        String name = type.getName();
        return name.startsWith(RestNames.ROOT_PACKAGE + ".")
                || RestNames.PARTS.contains(name)
                || RestNames.BEANS.contains(name)
                || isVerb(type);
    }

    private static boolean isVerb(Class<? extends Annotation> type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(carried -> carried.annotationType().getName().equals(JaxRsNames.HTTP_METHOD));
    }
}
