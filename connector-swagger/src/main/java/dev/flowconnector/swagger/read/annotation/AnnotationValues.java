package dev.flowconnector.swagger.read.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of one annotation, read by member name. A member that this version of the annotation does not have reads
 * as absent. Immutable.
 */
public final class AnnotationValues {
    /** The members of an annotation type by name: part of the type, and asked for at each use of it. */
    private static final ClassValue<Map<String, Method>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return membersOf(type);
        }
    };

    private final Annotation annotation;
    /** Kept, since each call on an annotation goes through a proxy. */
    private final Class<? extends Annotation> type;

    private final String typeName;

    AnnotationValues(Annotation annotation) {
        this.annotation = annotation;
        this.type = annotation.annotationType();
        this.typeName = type.getName();
    }

    private static Map<String, Method> membersOf(Class<?> type) {
        Map<String, Method> members = new HashMap<>();
        for (Method member : type.getDeclaredMethods()) {
            if (member.getParameterCount() == 0) {
                member.setAccessible(true); // annotation types may be package-private
                members.put(member.getName(), member);
            }
        }
        return members;
    }

    Class<? extends Annotation> type() {
        return type;
    }

    /** Fully qualified name of the annotation type. */
    public String typeName() {
        return typeName;
    }

    /** Simple name as it is written in source, with the at sign. */
    public String shown() {
        return "@" + type.getSimpleName();
    }

    /** Whether the member exists in this version and differs from its default. */
    public boolean isSet(String member) {
        Method method = MEMBERS.get(type).get(member);
        return method != null && !Objects.deepEquals(invoke(method), method.getDefaultValue());
    }

    /** A text; absent when missing or empty. */
    public Optional<String> text(String member) {
        return value(member) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** A list of texts; empty when missing. */
    public List<String> texts(String member) {
        return value(member) instanceof String[] texts ? List.of(texts) : List.of();
    }

    /** A boolean; false when missing. */
    public boolean flag(String member) {
        return value(member) instanceof Boolean flag && flag;
    }

    /** A number; absent when missing. */
    public Optional<Number> number(String member) {
        return value(member) instanceof Number number ? Optional.of(number) : Optional.empty();
    }

    /** The name of an enum constant; absent when missing. */
    public Optional<String> constant(String member) {
        return value(member) instanceof Enum<?> constant ? Optional.of(constant.name()) : Optional.empty();
    }

    /** The names of enum constants; empty when missing. */
    public List<String> constants(String member) {
        List<String> names = new ArrayList<>();
        for (Object value : elements(member)) {
            if (value instanceof Enum<?> constant) {
                names.add(constant.name());
            }
        }
        return List.copyOf(names);
    }

    /** A class; absent when missing, {@code void} or {@code Void}. */
    public Optional<Class<?>> type(String member) {
        return value(member) instanceof Class<?> stated && stated != void.class && stated != Void.class
                ? Optional.of(stated)
                : Optional.empty();
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
        return value(member) instanceof Annotation nested
                ? Optional.of(new AnnotationValues(nested))
                : Optional.empty();
    }

    /** Annotations inside this one; empty when missing. */
    public List<AnnotationValues> list(String member) {
        List<AnnotationValues> nested = new ArrayList<>();
        for (Object value : elements(member)) {
            if (value instanceof Annotation inner) {
                nested.add(new AnnotationValues(inner));
            }
        }
        return List.copyOf(nested);
    }

    private List<Object> elements(String member) {
        Object value = value(member);
        if (value == null) {
            return List.of();
        }
        if (!value.getClass().isArray()) {
            return List.of(value);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.add(Array.get(value, i));
        }
        return elements;
    }

    /** What a member holds; none where this version of the annotation does not have the member. */
    private @Nullable Object value(String member) {
        Method method = MEMBERS.get(type).get(member);
        return method == null ? null : invoke(method);
    }

    private Object invoke(Method method) {
        try {
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
