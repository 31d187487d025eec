package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedWithParams;
import com.fasterxml.jackson.databind.ser.BasicSerializerFactory;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.databind.util.Converter;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Jackson writes something other than the properties of a type: values, converters, serializers. */
final class Conversions {
    private final Introspection introspection;

    Conversions(Introspection introspection) {
        this.introspection = introspection;
    }

    /** What the annotations of a property put in place of its type. */
    Optional<Conversion> at(Site site, JavaType type) {
        return site.member().isEmpty() ? Optional.empty() : at(site.member().get(), site.use(), type);
    }

    private Optional<Conversion> at(AnnotatedMember member, Use use, JavaType type) {
        AnnotationIntrospector annotations = introspection.annotations(use);
        JsonRawValue raw = member.getAnnotation(JsonRawValue.class);
        if (raw != null && raw.value() && use == Use.RESPONSE) {
            return Optional.of(Conversion.to(Nodes.freeForm()));
        }
        Object converter = use == Use.RESPONSE
                ? annotations.findSerializationConverter(member)
                : annotations.findDeserializationConverter(member);
        Optional<Conversion> found = converted(converter, member, use);
        if (found.isEmpty()) {
            found = written(annotations.findSerializer(member));
        }
        return found.isEmpty() ? asId(member, use, type) : found;
    }

    /** What a class says about all its values. */
    Optional<Conversion> ofClass(BeanDescription described, JavaType type, Use use) {
        AnnotationIntrospector annotations = introspection.annotations(use);
        Annotated ofClass = described.getClassInfo();
        Object converter = use == Use.RESPONSE
                ? annotations.findSerializationConverter(ofClass)
                : annotations.findDeserializationConverter(ofClass);
        Optional<Conversion> found = converted(converter, ofClass, use);
        if (found.isEmpty()) {
            found = written(annotations.findSerializer(ofClass));
        }
        if (found.isEmpty()) {
            found = value(described);
        }
        if (found.isEmpty()) {
            found = ofModule(described, type);
        }
        if (found.isEmpty()) {
            found = shapedAsArray(ofClass, type, use);
        }
        return found.isEmpty() && use == Use.REQUEST ? created(described) : found;
    }

    private Optional<Conversion> converted(Object converter, Annotated annotated, Use use) {
        if (converter == null) {
            return Optional.empty();
        }
        Converter<Object, Object> instance = introspection.config(use).getHandlerInstantiator() == null
                        && converter instanceof Class<?> type
                        && type == Converter.None.class
                ? null
                : instance(converter);
        if (instance == null) {
            return Optional.empty();
        }
        var types = introspection.config(use).getTypeFactory();
        JavaType travels = use == Use.RESPONSE ? instance.getOutputType(types) : instance.getInputType(types);
        return travels.getRawClass() == annotated.getRawType() ? Optional.empty() : Optional.of(Conversion.to(travels));
    }

    @SuppressWarnings("unchecked")
    private static @org.jspecify.annotations.Nullable Converter<Object, Object> instance(Object converter) {
        if (converter instanceof Converter<?, ?> made) {
            return (Converter<Object, Object>) made;
        }
        return converter instanceof Class<?> type
                ? (Converter<Object, Object>) com.fasterxml.jackson.databind.util.ClassUtil.createInstance(type, true)
                : null;
    }

    private static Optional<Conversion> written(Object serializer) {
        Class<?> type =
                serializer instanceof Class<?> stated ? stated : serializer == null ? null : serializer.getClass();
        if (type == null || type == JsonSerializer.None.class) {
            return Optional.empty();
        }
        if (ToStringSerializerBase.class.isAssignableFrom(type)) {
            return Optional.of(Conversion.to(Nodes.string()));
        }
        // Jackson's own write what the type and the features say.
        return type.getName().startsWith("com.fasterxml.jackson.")
                ? Optional.empty()
                : Optional.of(Conversion.by(type));
    }

    private static Optional<Conversion> value(BeanDescription described) {
        AnnotatedMember accessor = described.findJsonValueAccessor();
        return accessor == null ? Optional.empty() : Optional.of(Conversion.to(accessor.getType()));
    }

    /** Serializers that a module registered for the type. */
    private Optional<Conversion> ofModule(BeanDescription described, JavaType type) {
        ObjectMapper mapper = introspection.mapper();
        if (!(mapper.getSerializerFactory() instanceof BasicSerializerFactory factory) || type.isContainerType()) {
            return Optional.empty();
        }
        for (Serializers serializers : factory.getFactoryConfig().serializers()) {
            JsonSerializer<?> found = serializers.findSerializer(mapper.getSerializationConfig(), type, described);
            if (found != null) {
                return written(found);
            }
        }
        return Optional.empty();
    }

    /** Properties by position, or a type name and a value: arrays of unlike elements. */
    private Optional<Conversion> shapedAsArray(Annotated ofClass, JavaType type, Use use) {
        JsonTypeInfo tag = ofClass.getAnnotation(JsonTypeInfo.class);
        boolean pair = tag != null && tag.include() == JsonTypeInfo.As.WRAPPER_ARRAY;
        boolean array = introspection.format(type.getRawClass(), use).getShape() == JsonFormat.Shape.ARRAY;
        return array || pair ? Optional.of(Conversion.to(Nodes.array(Nodes.freeForm()))) : Optional.empty();
    }

    /** References by id alone. */
    private Optional<Conversion> asId(AnnotatedMember member, Use use, JavaType type) {
        AnnotationIntrospector annotations = introspection.annotations(use);
        JavaType target = type.isContainerType() ? type.getContentType() : type;
        if (target.isPrimitive() || target.getRawClass().getName().startsWith("java.")) {
            return Optional.empty();
        }
        var reference = annotations.findObjectReferenceInfo(member, annotations.findObjectIdInfo(member));
        BeanDescription described = introspection.describe(target, use);
        var identity = reference == null ? described.getObjectIdInfo() : reference;
        boolean always =
                (reference != null && reference.getAlwaysAsId()) || (identity != null && identity.getAlwaysAsId());
        if (!always || described.getObjectIdInfo() == null) {
            return Optional.empty();
        }
        String property = described.getObjectIdInfo().getPropertyName().getSimpleName();
        Optional<JavaType> id = described.findProperties().stream()
                .filter(candidate -> candidate.getName().equals(property))
                .map(candidate -> candidate.getPrimaryType())
                .findFirst();
        JavaType single = id.orElseGet(() -> introspection.mapper().constructType(String.class));
        return Optional.of(Conversion.to(
                type.isContainerType()
                        ? introspection.mapper().getTypeFactory().constructCollectionType(java.util.List.class, single)
                        : single));
    }

    /** Values that are read from one other value: a delegating creator, or a text where there are no properties. */
    private Optional<Conversion> created(BeanDescription described) {
        AnnotationIntrospector annotations = introspection.annotations(Use.REQUEST);
        var config = introspection.config(Use.REQUEST);
        List<AnnotatedWithParams> creators = new ArrayList<>(described.getConstructors());
        creators.addAll(described.getFactoryMethods());
        for (AnnotatedWithParams creator : creators) {
            if (creator.getParameterCount() == 1
                    && isDelegating(annotations.findCreatorAnnotation(config, creator), creator, annotations)) {
                return Optional.of(Conversion.to(creator.getParameterType(0)));
            }
        }
        boolean fromText = described.getType().isConcrete()
                && described.findProperties().isEmpty()
                && Stream.of(described.getBeanClass().getConstructors())
                        .anyMatch(creator -> Modifier.isPublic(creator.getModifiers())
                                && creator.getParameterCount() == 1
                                && creator.getParameterTypes()[0] == String.class);
        return fromText ? Optional.of(Conversion.to(Nodes.string())) : Optional.empty();
    }

    private static boolean isDelegating(
            JsonCreator.Mode mode, AnnotatedWithParams creator, AnnotationIntrospector annotations) {
        if (mode == null || mode == JsonCreator.Mode.DISABLED || mode == JsonCreator.Mode.PROPERTIES) {
            return false;
        }
        boolean named = annotations.findNameForDeserialization(creator.getParameter(0)) != null
                || annotations.findImplicitPropertyName(creator.getParameter(0)) != null;
        return mode == JsonCreator.Mode.DELEGATING || !named;
    }
}
