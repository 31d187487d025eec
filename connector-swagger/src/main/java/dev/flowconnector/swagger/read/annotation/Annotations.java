package dev.flowconnector.swagger.read.annotation;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The annotations of one element: those written on it, then those that a team's own annotations carry. The nearest
 * one of a type comes first. Immutable.
 */
public final class Annotations {
    /** No annotation. */
    public static final Annotations NONE = new Annotations(List.of());

    private final List<Annotation> nearestFirst;

    private Annotations(List<Annotation> nearestFirst) {
        this.nearestFirst = nearestFirst;
    }

    /** The annotations of a class, method, field or parameter. */
    public static Annotations of(AnnotatedElement element) {
        return of(Arrays.asList(element.getAnnotations()));
    }

    /** These annotations and what they carry. */
    public static Annotations of(Collection<Annotation> written) {
        if (written.isEmpty()) {
            return NONE;
        }
        List<Annotation> all = new ArrayList<>();
        Set<Class<?>> expanded = new HashSet<>();
        Deque<Annotation> next = new ArrayDeque<>(written);
        while (!next.isEmpty()) {
            Annotation annotation = next.removeFirst();
            all.add(annotation);
            Class<? extends Annotation> type = annotation.annotationType();
            if (!type.getName().startsWith("java.") && expanded.add(type)) {
                for (Annotation carried : type.getAnnotations()) {
                    if (!carried.annotationType().getName().startsWith("java.lang.")) {
                        next.addLast(carried);
                    }
                }
            }
        }
        return new Annotations(List.copyOf(all));
    }

    /** These, and where a type is missing here, those of another element: an overridden method, an interface. */
    public Annotations or(Annotations other) {
        if (nearestFirst.isEmpty()) {
            return other;
        }
        List<Annotation> all = new ArrayList<>(nearestFirst);
        for (Annotation annotation : other.nearestFirst) {
            if (nearestFirst.stream().noneMatch(own -> own.annotationType() == annotation.annotationType())) {
                all.add(annotation);
            }
        }
        return new Annotations(List.copyOf(all));
    }

    /** These, and behind them one that stands inside another annotation: {@code @Parameter(schema = …)}. */
    public Annotations with(AnnotationValues inner) {
        List<Annotation> all = new ArrayList<>(nearestFirst);
        all.add(inner.annotation());
        return new Annotations(List.copyOf(all));
    }

    /** The nearest annotation of a type. */
    public Optional<AnnotationValues> find(String typeName) {
        for (Annotation annotation : nearestFirst) {
            if (annotation.annotationType().getName().equals(typeName)) {
                return Optional.of(new AnnotationValues(annotation));
            }
        }
        return Optional.empty();
    }

    /** Whether there is an annotation of a type. */
    public boolean has(String typeName) {
        return find(typeName).isPresent();
    }

    /** All annotations of a repeatable type, those inside its container ({@code value()}) included. */
    public List<AnnotationValues> all(String typeName, String containerName) {
        List<AnnotationValues> found = new ArrayList<>();
        for (Annotation annotation : nearestFirst) {
            String name = annotation.annotationType().getName();
            if (name.equals(typeName)) {
                found.add(new AnnotationValues(annotation));
            } else if (name.equals(containerName)) {
                found.addAll(new AnnotationValues(annotation).list("value"));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Every annotation, nearest first. */
    public List<AnnotationValues> all() {
        return nearestFirst.stream().map(AnnotationValues::new).toList();
    }

    /** Whether any annotation's type lives in a package. */
    public boolean hasAnyOf(String packageName) {
        return nearestFirst.stream()
                .anyMatch(annotation ->
                        annotation.annotationType().getPackageName().equals(packageName));
    }
}
