package dev.flowconnector.swagger.read.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The values of one annotation, read by member name. A member that this version of the annotation does not have reads
 * as absent. Immutable.
 */
public final class AnnotationValues {
    private final Annotation annotation;
    /** Kept, since each call on an annotation goes through a proxy. */
    private final Class<? extends Annotation> type;

    AnnotationValues(Annotation annotation) {
        this.annotation = annotation;
        this.type = annotation.annotationType();
    }

    Class<? extends Annotation> type() {
        return type;
    }

    /** Fully qualified name of the annotation type. */
    public String typeName() {
        return type.getName();
    }

    /** Simple name as it is written in source, with the at sign. */
    public String shown() {
        return "@" + type.getSimpleName();
    }

    /** Whether the member exists in this version and differs from its default. */
    public boolean isSet(String member) {
        return method(member)
                .map(method -> !Objects.deepEquals(invoke(method), method.getDefaultValue()))
                .orElse(false);
    }

    /** A text; absent when missing or empty. */
    public Optional<String> text(String member) {
        return value(member, String.class).filter(text -> !text.isEmpty());
    }

    /** A list of texts; empty when missing. */
    public List<String> texts(String member) {
        return value(member, String[].class).map(List::of).orElse(List.of());
    }

    /** A boolean; false when missing. */
    public boolean flag(String member) {
        return value(member, Boolean.class).orElse(false);
    }

    /** A number; absent when missing. */
    public Optional<Number> number(String member) {
        return value(member, Number.class);
    }

    /** The name of an enum constant; absent when missing. */
    public Optional<String> constant(String member) {
        return value(member, Object.class)
                .filter(value -> value instanceof Enum<?>)
                .map(value -> ((Enum<?>) value).name());
    }

    /** The names of enum constants; empty when missing. */
    public List<String> constants(String member) {
        return elements(member).stream()
                .filter(value -> value instanceof Enum<?>)
                .map(value -> ((Enum<?>) value).name())
                .toList();
    }

    /** A class; absent when missing, {@code void} or {@code Void}. */
    public Optional<Class<?>> type(String member) {
        return value(member, Class.class)
                .filter(type -> type != void.class && type != Void.class)
                .map(type -> (Class<?>) type);
    }

    /** Classes; empty when missing. */
    public List<Class<?>> types(String member) {
        List<Class<?>> types = new ArrayList<>();
        for (Object value : elements(member)) {
            if (value instanceof Class<?> type) {
                types.add(type);
            }
        }
        return List.copyOf(types);
    }

    /** An annotation inside this one; absent when missing. */
    public Optional<AnnotationValues> nested(String member) {
        return value(member, Annotation.class).map(AnnotationValues::new);
    }

    /** Annotations inside this one; empty when missing. */
    public List<AnnotationValues> list(String member) {
        return elements(member).stream()
                .filter(value -> value instanceof Annotation)
                .map(value -> new AnnotationValues((Annotation) value))
                .toList();
    }

    private List<Object> elements(String member) {
        return method(member).map(this::invoke).map(AnnotationValues::unpack).orElse(List.of());
    }

    private static List<Object> unpack(Object value) {
        if (!value.getClass().isArray()) {
            return List.of(value);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.add(Array.get(value, i));
        }
        return elements;
    }

    private <T> Optional<T> value(String member, Class<T> type) {
        return method(member).map(this::invoke).filter(type::isInstance).map(type::cast);
    }

    private Optional<Method> method(String member) {
        try {
            return Optional.of(type.getDeclaredMethod(member));
        } catch (NoSuchMethodException absentInThisVersion) {
            return Optional.empty();
        }
    }

    private Object invoke(Method method) {
        try {
            method.setAccessible(true); // annotation types may be package-private
            return method.invoke(annotation);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause; // TypeNotPresentException: a class that is not on the class path
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof AnnotationValues values && annotation.equals(values.annotation));
    }

    @Override
    public int hashCode() {
        return annotation.hashCode();
    }

    @Override
    public String toString() {
        return annotation.toString();
    }
}
