package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which subtypes a type has: those of {@code @JsonSubTypes}, of the mapper, of {@code sealed}, of {@code @Schema}. */
final class Hierarchies {
    private final Introspection introspection;

    Hierarchies(Introspection introspection) {
        this.introspection = introspection;
    }

    /**
     * A type with subtypes, or one of them.
     *
     * @param tag how the subtype is told; absent when nothing tells it
     * @param tagProperty name of the property that tells the subtype
     * @param subtypes concrete subtypes in declaration order
     */
    record Hierarchy(Optional<JsonTypeInfo> tag, String tagProperty, List<Subtype> subtypes) {}

    /**
     * A concrete type.
     *
     * @param type the type
     * @param name what tells it; empty when nothing does
     */
    record Subtype(JavaType type, String name) {}

    /** The hierarchy at and below a type; absent for a type that stands alone. */
    Optional<Hierarchy> of(Variant variant) {
        MapperConfig<?> config = introspection.config(variant.use());
        AnnotatedClass base =
                introspection.describe(variant.type(), variant.use()).getClassInfo();
        Optional<JsonTypeInfo> tag = tag(variant, base);
        List<AnnotationValues> ofClass =
                Stated.of(Annotations.of(variant.type().getRawClass())).schemas();
        Optional<AnnotationValues> stated = ofClass.isEmpty() ? Optional.empty() : Optional.of(ofClass.get(0));
        Set<Class<?>> classes = new LinkedHashSet<>();
        declared(variant.type().getRawClass(), variant.use(), classes);
        if (stated.isPresent()) {
            for (String member : List.of("oneOf", "anyOf", "subTypes")) {
                classes.addAll(stated.get().types(member));
            }
        }
        Map<Class<?>, String> names = registered(base, config);
        if (names.size() > 1) {
            names.keySet().stream().sorted(Comparator.comparing(Class::getName)).forEach(classes::add);
        } else {
            classes.addAll(names.keySet());
        }
        boolean related = stated.isEmpty(); // swagger's alternatives need not be subclasses
        classes.removeIf(type ->
                isAbstract(type) || (related && !variant.type().getRawClass().isAssignableFrom(type)));
        boolean alone = classes.isEmpty()
                || (classes.size() == 1 && classes.contains(variant.type().getRawClass()));
        if (alone && tag.isEmpty()) {
            return Optional.empty();
        }
        List<Subtype> subtypes = new ArrayList<>();
        for (Class<?> type : classes) {
            subtypes.add(new Subtype(
                    specialized(variant.type(), type, config),
                    tag.map(info -> name(info, type, names))
                            .or(() -> stated.flatMap(schema -> mapped(schema, type)))
                            .orElse("")));
        }
        String property = tag.map(Hierarchies::property)
                .or(() -> stated.flatMap(schema -> schema.text("discriminatorProperty")))
                .orElse("");
        return Optional.of(new Hierarchy(tag, property, subtypes));
    }

    private static Optional<JsonTypeInfo> tag(Variant variant, AnnotatedClass base) {
        JsonTypeInfo tag = variant.selection().tag().orElse(base.getAnnotation(JsonTypeInfo.class));
        return tag == null || tag.use() == JsonTypeInfo.Id.NONE ? Optional.empty() : Optional.of(tag);
    }

    /** The value that tells a subtype where only swagger's annotations speak of it. */
    private static Optional<String> mapped(AnnotationValues schema, Class<?> type) {
        return schema.list("discriminatorMapping").stream()
                .filter(mapping -> mapping.type("schema").filter(type::equals).isPresent())
                .flatMap(mapping -> mapping.text("value").stream())
                .findFirst();
    }

    /** Classes whose properties {@code @Schema(allOf)} adds to those that the class has anyway. */
    List<Variant> combined(Variant variant) {
        Class<?> type = variant.type().getRawClass();
        List<AnnotationValues> stated = Stated.of(Annotations.of(type)).schemas();
        if (stated.isEmpty()) {
            return List.of();
        }
        return stated.stream()
                .flatMap(schema -> schema.types("allOf").stream())
                .filter(other -> !other.isAssignableFrom(type))
                .map(other -> new Variant(
                        introspection.mapper().constructType(other),
                        variant.use(),
                        variant.view(),
                        variant.selection()))
                .toList();
    }

    private void declared(Class<?> type, Use use, Set<Class<?>> found) {
        if (!found.add(type)) {
            return;
        }
        AnnotatedClass annotated = introspection.annotatedClass(type, use);
        List<NamedType> stated = introspection.annotations(use).findSubtypes(annotated);
        if (stated != null) {
            stated.forEach(subtype -> declared(subtype.getType(), use, found));
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                declared(permitted, use, found);
            }
        }
    }

    private Map<Class<?>, String> registered(AnnotatedClass base, MapperConfig<?> config) {
        Map<Class<?>, String> names = new LinkedHashMap<>();
        for (NamedType type :
                introspection.mapper().getSubtypeResolver().collectAndResolveSubtypesByClass(config, base)) {
            if (base.getRawType().isAssignableFrom(type.getType())) {
                names.putIfAbsent(type.getType(), type.hasName() ? type.getName() : "");
            }
        }
        return names;
    }

    private String name(JsonTypeInfo tag, Class<?> type, Map<Class<?>, String> names) {
        return switch (tag.use()) {
            case CLASS -> type.getName();
            case MINIMAL_CLASS -> "." + type.getSimpleName();
            case DEDUCTION, CUSTOM, NONE -> "";
            default -> named(type, names);
        };
    }

    private String named(Class<?> type, Map<Class<?>, String> names) {
        String known = names.getOrDefault(type, "");
        if (!known.isEmpty()) {
            return known;
        }
        String stated =
                introspection.annotations(Use.RESPONSE).findTypeName(introspection.annotatedClass(type, Use.RESPONSE));
        return stated == null || stated.isEmpty() ? unqualified(type) : stated;
    }

    /** Jackson's default for a class without a name. */
    private static String unqualified(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String property(JsonTypeInfo tag) {
        return tag.property().isEmpty() ? String.valueOf(tag.use().getDefaultPropertyName()) : tag.property();
    }

    private static boolean isAbstract(Class<?> type) {
        return type.isInterface() || Modifier.isAbstract(type.getModifiers());
    }

    private static JavaType specialized(JavaType base, Class<?> type, MapperConfig<?> config) {
        if (type == base.getRawClass()) {
            return base;
        }
        return base.getRawClass().isAssignableFrom(type)
                ? config.getTypeFactory().constructSpecializedType(base, type, true)
                : config.constructType(type);
    }
}
