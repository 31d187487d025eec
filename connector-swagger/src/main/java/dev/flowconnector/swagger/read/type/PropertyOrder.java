package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.flowconnector.swagger.read.source.ClassFiles;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of properties: as {@code @JsonPropertyOrder} says, then by index, then as the class files declare fields and,
 * after them, methods; superclasses first. Alphabetic where the mapper says so.
 */
final class PropertyOrder {
    private final Map<String, Integer> fields = new HashMap<>();
    private final Map<Member, Integer> methods = new HashMap<>();
    private final List<String> explicit;
    private final boolean alphabetic;

    PropertyOrder(BeanDescription bean, MapperConfig<?> config, ClassFiles classFiles) {
        Class<?> type = bean.getBeanClass();
        Set<Class<?>> chain = new LinkedHashSet<>();
        ancestorsFirst(type, chain);
        chain.forEach(each -> {
            for (Field field : classFiles.fields(each)) {
                fields.putIfAbsent(field.getName(), fields.size());
            }
        });
        chain.forEach(each -> {
            for (Method method : classFiles.methods(each)) {
                methods.putIfAbsent(method, methods.size());
            }
        });
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
        List<BeanPropertyDefinition> sorted = new ArrayList<>(properties);
        sorted.sort(Comparator.comparing(this::explicitPlace)
                .thenComparing(PropertyOrder::index)
                .thenComparing(property -> alphabetic ? property.getName() : "")
                .thenComparing(this::declared)
                .thenComparing(BeanPropertyDefinition::getName));
        return sorted;
    }

    private int explicitPlace(BeanPropertyDefinition property) {
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
        return Stream.of(property.getField(), property.getGetter(), property.getSetter())
                .flatMap(Stream::ofNullable)
                .map(AnnotatedMember::getMember)
                .mapToInt(this::position)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int position(Member member) {
        if (member instanceof Field field) {
            return fields.getOrDefault(field.getName(), fields.size());
        }
        return fields.size() + methods.getOrDefault(member, methods.size());
    }
}
