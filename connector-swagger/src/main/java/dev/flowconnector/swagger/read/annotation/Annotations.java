package dev.flowconnector.swagger.read.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of one element: those written on it, then those that a team's own annotations carry. The nearest
 * one of a type comes first. Immutable.
 */
public final class Annotations {
    /** No annotation. */
    public static final Annotations NONE = new Annotations(List.of());

    /** What an annotation type carries is part of the type, and asked for at each use of it. */
    private static final ClassValue<List<AnnotationValues>> CARRIED = new ClassValue<>() {
        @Override
        protected List<AnnotationValues> computeValue(Class<?> type) {
            return carriedBy(type);
        }
    };

    /** The annotations of a class are part of it too, and asked for at each place that uses it. */
    private static final ClassValue<Annotations> OF_CLASS = new ClassValue<>() {
        @Override
        protected Annotations computeValue(Class<?> type) {
            return of(Arrays.asList(type.getAnnotations()));
        }
    };

    private final List<AnnotationValues> nearestFirst;

    private Annotations(List<AnnotationValues> nearestFirst) {
        this.nearestFirst = nearestFirst;
    }

    /** The annotations of a class, method, field or parameter. */
    public static Annotations of(AnnotatedElement element) {
        return element instanceof Class<?> type ? OF_CLASS.get(type) : of(Arrays.asList(element.getAnnotations()));
    }

    /** These annotations and what they carry. */
    public static Annotations of(Collection<Annotation> written) {
        if (written.isEmpty()) {
            return NONE;
        }
        List<AnnotationValues> all = new ArrayList<>();
        for (Annotation annotation : written) {
            all.add(new AnnotationValues(annotation));
        }
        Set<Class<?>> expanded = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Class<? extends Annotation> type = all.get(i).type();
            List<AnnotationValues> carried = CARRIED.get(type);
            if (!carried.isEmpty() && expanded.add(type)) {
                all.addAll(carried);
            }
        }
        return new Annotations(List.copyOf(all));
    }

    private static List<AnnotationValues> carriedBy(Class<?> type) {
        if (type.getName().startsWith("java.")) {
            return List.of();
        }
        List<AnnotationValues> carried = new ArrayList<>();
        for (Annotation annotation : type.getAnnotations()) {
            AnnotationValues values = new AnnotationValues(annotation);
            if (!values.typeName().startsWith("java.lang.")) {
                carried.add(values);
            }
        }
        return List.copyOf(carried);
    }

    /** These, and where a type is missing here, those of another element: an overridden method, an interface. */
    public Annotations or(Annotations other) {
        if (nearestFirst.isEmpty()) {
            return other;
        }
        if (other.nearestFirst.isEmpty()) {
            return this;
        }
        List<AnnotationValues> all = new ArrayList<>(nearestFirst);
        for (AnnotationValues annotation : other.nearestFirst) {
            AnnotationValues own = nearest(annotation.typeName());
            if (own == null || own.type() != annotation.type()) {
                all.add(annotation);
            }
        }
        return new Annotations(List.copyOf(all));
    }

    /** These, and behind them one that stands inside another annotation: {@code @Parameter(schema = …)}. */
    public Annotations with(AnnotationValues inner) {
        List<AnnotationValues> all = new ArrayList<>(nearestFirst);
        all.add(inner);
        return new Annotations(List.copyOf(all));
    }

    /** The nearest annotation of a type. */
    public Optional<AnnotationValues> find(String typeName) {
        return Optional.ofNullable(nearest(typeName));
    }

    /** Elements carry few annotations: looking at each is cheaper than a map of them. */
    private @Nullable AnnotationValues nearest(String typeName) {
        for (AnnotationValues annotation : nearestFirst) {
            if (annotation.typeName().equals(typeName)) {
                return annotation;
            }
        }
        return null;
    }

    /** Whether there is an annotation of a type. */
    public boolean has(String typeName) {
        return nearest(typeName) != null;
    }

    /** Whether there is an annotation of one of some types. */
    public boolean hasAny(Set<String> typeNames) {
        for (AnnotationValues annotation : nearestFirst) {
            if (typeNames.contains(annotation.typeName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return nearestFirst.isEmpty();
    }

    /** All annotations of a repeatable type, those inside its container ({@code value()}) included. */
    public List<AnnotationValues> all(String typeName, String containerName) {
        if (!has(typeName) && !has(containerName)) {
            return List.of();
        }
        List<AnnotationValues> found = new ArrayList<>();
        for (AnnotationValues annotation : nearestFirst) {
            String name = annotation.typeName();
            if (name.equals(typeName)) {
                found.add(annotation);
            } else if (name.equals(containerName)) {
                found.addAll(annotation.list("value"));
            }
        }
        return found.size() < 2 ? found : found.stream().distinct().toList();
    }

    /** Every annotation, nearest first. */
    public List<AnnotationValues> all() {
        return nearestFirst;
    }

    /** Whether the name of any annotation's type starts like this: with a package and what is below it. */
    public boolean hasAnyIn(String prefix) {
        for (AnnotationValues annotation : nearestFirst) {
            if (annotation.typeName().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any annotation's type lives in a package. */
    public boolean hasAnyOf(String packageName) {
        for (AnnotationValues annotation : nearestFirst) {
            if (annotation.type().getPackageName().equals(packageName)) {
                return true;
            }
        }
        return false;
    }
}
