package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of a type that Jackson writes or reads, in a stable order. */
final class BeanProperties {
    private final ReadContext context;
    private final Introspection introspection;
    private final Map<Use, Map<Class<?>, Boolean>> ignorable = new EnumMap<>(Use.class);

    BeanProperties(ReadContext context, Introspection introspection) {
        this.context = context;
        this.introspection = introspection;
    }

    List<Property> of(Variant variant) {
        Use use = variant.use();
        BeanDescription bean = introspection.describe(variant.type(), use);
        MapperConfig<?> config = introspection.config(use);
        JsonIgnoreProperties.Value ignorals =
                config.getDefaultPropertyIgnorals(variant.type().getRawClass(), bean.getClassInfo());
        JsonIncludeProperties.Value inclusions =
                config.getDefaultPropertyInclusions(variant.type().getRawClass(), bean.getClassInfo());
        Set<String> ignored = ignored(ignorals, use);
        Selection ofClass = Selection.of(ignored, inclusions, Optional.empty());
        List<Property> properties = new ArrayList<>();
        for (BeanPropertyDefinition found :
                new PropertyOrder(bean, config, context.classFiles()).sorted(bean.findProperties())) {
            AnnotatedMember member = member(found, use);
            if (member != null
                    && ofClass.keeps(found.getName())
                    && variant.selection().keeps(found.getName())) {
                JavaType type = found.getPrimaryType();
                if (!isLeftOut(found, type.getRawClass(), bean, variant, config)) {
                    properties.add(property(found, type, member, variant, config));
                }
            }
        }
        return properties;
    }

    static Set<String> ignored(JsonIgnoreProperties.@org.jspecify.annotations.Nullable Value ignorals, Use use) {
        if (ignorals == null) {
            return Set.of();
        }
        return use == Use.RESPONSE ? ignorals.findIgnoredForSerialization() : ignorals.findIgnoredForDeserialization();
    }

    private @org.jspecify.annotations.Nullable AnnotatedMember member(BeanPropertyDefinition found, Use use) {
        if (use == Use.RESPONSE) {
            return found.getAccessor();
        }
        AnnotatedMember mutator = found.getNonConstructorMutator();
        if (found.hasConstructorParameter()) {
            return found.getConstructorParameter();
        }
        if (mutator != null) {
            return mutator;
        }
        AnnotatedMember getter = found.getGetter();
        boolean fillable = getter != null
                && introspection.mapper().isEnabled(MapperFeature.USE_GETTERS_AS_SETTERS)
                && getter.getType().isContainerType()
                && !getter.getType().isArrayType();
        return fillable ? getter : null;
    }

    private static boolean isIgnorable(Class<?> type, MapperConfig<?> config) {
        return Boolean.TRUE.equals(config.getAnnotationIntrospector()
                .isIgnorableType(config.introspectClassAnnotations(type).getClassInfo()));
    }

    private static boolean isOfJava(Class<?> type) {
        return type.isPrimitive() || type.getName().startsWith("java.");
    }

    private boolean isLeftOut(
            BeanPropertyDefinition found, Class<?> raw, BeanDescription bean, Variant variant, MapperConfig<?> config) {
        AnnotationIntrospector.ReferenceProperty reference = found.findReferenceType();
        if (found.isTypeId() || (reference != null && reference.isBackReference())) {
            return true;
        }
        // The constants themselves, which Jackson leaves out while it writes.
        boolean ofEnum = variant.type().isEnumType()
                && (found.getName().equals("declaringClass")
                        || raw == variant.type().getRawClass());
        if (ofEnum) {
            return true;
        }
        if (!isOfJava(raw)
                && ignorable
                        .computeIfAbsent(variant.use(), use -> new HashMap<>())
                        .computeIfAbsent(raw, type -> isIgnorable(type, config))) {
            return true;
        }
        return variant.view().isPresent()
                && !visible(found, bean, variant.view().get(), config);
    }

    private static boolean visible(
            BeanPropertyDefinition found, BeanDescription bean, Class<?> active, MapperConfig<?> config) {
        Class<?>[] views = found.findViews();
        Class<?>[] effective = views == null ? bean.findDefaultViews() : views;
        if (effective == null) {
            return config.isEnabled(MapperFeature.DEFAULT_VIEW_INCLUSION);
        }
        for (Class<?> view : effective) {
            if (view.isAssignableFrom(active)) {
                return true;
            }
        }
        return false;
    }

    private Property property(
            BeanPropertyDefinition found,
            JavaType type,
            AnnotatedMember member,
            Variant variant,
            MapperConfig<?> config) {
        Members members = new Members(context, found, member, variant.type().getRawClass());
        AnnotationIntrospector annotations = config.getAnnotationIntrospector();
        return new Property(
                found.getName(),
                refined(type, member, variant.use(), config),
                member,
                members.annotations(),
                members.source(type),
                found.isRequired() || requiredByCreator(found, variant.use()),
                Optional.ofNullable(annotations.findUnwrappingNameTransformer(member)),
                members.doc(),
                members.origin());
    }

    private boolean requiredByCreator(BeanPropertyDefinition found, Use use) {
        return use == Use.REQUEST
                && found.hasConstructorParameter()
                && introspection.mapper().isEnabled(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    }

    /** The type that {@code @JsonSerialize(as)} and {@code @JsonDeserialize(as)} put in place. */
    private static JavaType refined(JavaType type, AnnotatedMember member, Use use, MapperConfig<?> config) {
        try {
            AnnotationIntrospector annotations = config.getAnnotationIntrospector();
            return use == Use.RESPONSE
                    ? annotations.refineSerializationType(config, member, type)
                    : annotations.refineDeserializationType(config, member, type);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
