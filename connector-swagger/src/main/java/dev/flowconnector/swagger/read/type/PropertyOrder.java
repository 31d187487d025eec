package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.flowconnector.swagger.read.source.ClassFiles;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of properties: as {@code @JsonPropertyOrder} says, then by index, then as the class files declare fields and,
 * after them, methods; superclasses first. Alphabetic where the mapper says so.
 */
final class PropertyOrder {
    private final Map<String, Integer> fields = new HashMap<>();
    private final List<Member> methods = new ArrayList<>();
    private final List<String> explicit;
    private final boolean alphabetic;

    PropertyOrder(BeanDescription bean, MapperConfig<?> config, ClassFiles classFiles) {
        Class<?> type = bean.getBeanClass();
        Set<Class<?>> chain = new LinkedHashSet<>();
        ancestorsFirst(type, chain);
        for (Class<?> each : chain) {
            for (Field field : classFiles.fields(each)) {
                fields.putIfAbsent(field.getName(), fields.size());
            }
        }
        for (Class<?> each : chain) {
            methods.addAll(classFiles.methods(each));
        }
        AnnotationIntrospector annotations = config.getAnnotationIntrospector();
        String[] stated = annotations.findSerializationPropertyOrder(bean.getClassInfo());
        explicit = stated == null ? List.of() : List.of(stated);
        Boolean sorted = annotations.findSerializationSortAlphabetically(bean.getClassInfo());
        alphabetic = sorted == null ? config.shouldSortPropertiesAlphabetically() : sorted;
    }

    private static void ancestorsFirst(Class<?> type, Set<Class<?>> chain) {
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            ancestorsFirst(type.getSuperclass(), chain);
        }
        for (Class<?> implemented : type.getInterfaces()) {
            ancestorsFirst(implemented, chain);
        }
        chain.add(type);
    }

    List<BeanPropertyDefinition> sorted(List<BeanPropertyDefinition> properties) {
        List<Placed> placed = new ArrayList<>();
        for (BeanPropertyDefinition property : properties) {
            String name = property.getName();
            placed.add(new Placed(
                    property,
                    explicitPlace(property),
                    index(property),
                    alphabetic ? name : "",
                    alphabetic ? 0 : declared(property)));
        }
        placed.sort(PropertyOrder::compare);
        List<BeanPropertyDefinition> sorted = new ArrayList<>();
        for (Placed each : placed) {
            sorted.add(each.property());
        }
        return sorted;
    }

    /** A property with all that decides its place, the most important first. */
    private record Placed(BeanPropertyDefinition property, int stated, int index, String name, int declared) {}

    private static int compare(Placed one, Placed other) {
        int byStated = Integer.compare(one.stated(), other.stated());
        int byIndex = byStated != 0 ? byStated : Integer.compare(one.index(), other.index());
        int byName = byIndex != 0 ? byIndex : one.name().compareTo(other.name());
        int byDeclared = byName != 0 ? byName : Integer.compare(one.declared(), other.declared());
        return byDeclared != 0
                ? byDeclared
                : one.property().getName().compareTo(other.property().getName());
    }

    private int explicitPlace(BeanPropertyDefinition property) {
        if (explicit.isEmpty()) {
            return 0;
        }
        int place = explicit.indexOf(property.getName());
        int byJavaName = place >= 0 ? place : explicit.indexOf(property.getInternalName());
        return byJavaName >= 0 ? byJavaName : explicit.size();
    }

    private static int index(BeanPropertyDefinition property) {
        Integer index = property.getMetadata().getIndex();
        return index == null ? Integer.MAX_VALUE : index;
    }

    private int declared(BeanPropertyDefinition property) {
        Integer field = fields.get(property.getInternalName());
        if (field != null) {
            return field;
        }
        int first = Math.min(position(property.getField()), position(property.getGetter()));
        return Math.min(first, position(property.getSetter()));
    }

    private int position(@Nullable AnnotatedMember role) {
        if (role == null) {
            return Integer.MAX_VALUE;
        }
        if (role.getMember() instanceof Field field) {
            return fields.getOrDefault(field.getName(), fields.size());
        }
        int method = methods.indexOf(role.getMember());
        return fields.size() + (method < 0 ? methods.size() : method);
    }
}
