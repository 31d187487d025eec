package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        restSource = restSource(declarations);
        Annotations merged = Annotations.NONE;
        for (Declaration declaration : declarations) {
            merged = merged.or(counting(declaration, declaration.annotations()));
        }
        annotations = merged;
    }

    private static Optional<Declaration> restSource(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            if (declaration.hasRestAnnotation()) {
                return Optional.of(declaration);
            }
        }
        return Optional.empty();
    }

    /** One method, and the type that declares it as the resource class binds it. Reflection copies at each question. */
    static final class Declaration {
        private final Method method;
        private final JavaType owner;
        private final List<Annotation> annotations;
        private final List<List<Annotation>> parameters = new ArrayList<>();

        Declaration(Method method, JavaType owner) {
            this.method = method;
            this.owner = owner;
            annotations = Arrays.asList(method.getAnnotations());
            if (method.getParameterCount() > 0) {
                for (Annotation[] parameter : method.getParameterAnnotations()) {
                    parameters.add(Arrays.asList(parameter));
                }
            }
        }

        Method method() {
            return method;
        }

        List<Annotation> annotations() {
            return annotations;
        }

        List<List<Annotation>> parameters() {
            return parameters;
        }

        boolean hasRestAnnotation() {
            boolean any = hasRest(annotations);
            for (int i = 0; i < parameters.size() && !any; i++) {
                any = hasRest(parameters.get(i));
            }
            return any;
        }
    }

    Method method() {
        return declarations.get(0).method();
    }

    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        for (Declaration declaration : declarations) {
            methods.add(declaration.method());
        }
        return methods;
    }

    /** Whether Jakarta REST has to do with it at all. */
    boolean isRest() {
        return restSource.isPresent();
    }

    /** HTTP methods, lower case; more than one only by mistake. */
    List<String> verbs() {
        List<String> verbs = new ArrayList<>();
        for (AnnotationValues values : annotations.all(JaxRsNames.HTTP_METHOD, "")) {
            String verb = values.text("value").orElse("").toLowerCase(Locale.ROOT);
            if (!verb.isEmpty() && !verbs.contains(verb)) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    Optional<PathTemplate> path() {
        return PathTemplate.of(annotations);
    }

    /** Media types of {@code @Consumes} or {@code @Produces}; absent when the method does not have it. */
    Optional<List<String>> mediaTypes(String annotation) {
        Optional<AnnotationValues> written = annotations.find(annotation);
        return written.isPresent() ? Optional.of(MediaTypes.of(written.get().texts("value"))) : Optional.empty();
    }

    Annotations annotations() {
        return annotations;
    }

    /** Annotations of each parameter and of its type. */
    List<Annotations> parameterAnnotations() {
        int count = method().getParameterCount();
        List<Annotations> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(Annotations.NONE);
        }
        for (Declaration declaration : declarations) {
            AnnotatedType[] types =
                    count == 0 ? new AnnotatedType[0] : declaration.method().getAnnotatedParameterTypes();
            for (int i = 0; i < count; i++) {
                Annotations own = counting(declaration, declaration.parameters().get(i));
                all.set(i, all.get(i).or(own).or(Annotations.of(types[i])));
            }
        }
        return all;
    }

    /** Types of the parameters as the resource class binds them. */
    List<JavaType> parameters(TypeFactory types) {
        List<JavaType> resolved = new ArrayList<>();
        for (Type written : method().getGenericParameterTypes()) {
            resolved.add(resolved(written, types));
        }
        return resolved;
    }

    JavaType result(TypeFactory types) {
        return resolved(method().getGenericReturnType(), types);
    }

    private JavaType resolved(Type written, TypeFactory types) {
        return types.resolveMemberType(written, declarations.get(0).owner.getBindings());
    }

    /** The annotations that count: those of Jakarta REST from one declaration only. */
    private Annotations counting(Declaration declaration, List<Annotation> written) {
        if (restSource.isPresent() && restSource.get() == declaration) {
            return Annotations.of(written);
        }
        List<Annotation> others = new ArrayList<>();
        for (Annotation annotation : written) {
            if (!isRest(annotation)) {
                others.add(annotation);
            }
        }
        return Annotations.of(others);
    }

    private static boolean hasRest(List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (isRest(annotation)) {
                return true;
            }
        }
        return false;
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
        for (Annotation carried : type.getAnnotations()) {
            if (carried.annotationType().getName().equals(JaxRsNames.HTTP_METHOD)) {
                return true;
            }
        }
        return false;
    }
}
