package dev.flowconnector.core.lookup;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.Visibility;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** Reads types through Jackson. One use. */
final class TypeSchemas {
    private static final Set<Class<?>> WHOLE = Set.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            BigInteger.class);
    private static final Set<Class<?>> MOMENTS = Set.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class);

    private final ObjectMapper mapper;
    private final Deque<Class<?>> around = new ArrayDeque<>();

    TypeSchemas(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    JsonSchema of(Class<?> type) {
        return of(mapper.constructType(type));
    }

    private JsonSchema of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == Optional.class) {
            return of(type.containedTypeOrUnknown(0));
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return JsonSchema.bool();
        }
        if (WHOLE.contains(raw)) {
            return JsonSchema.integer();
        }
        if ((raw.isPrimitive() && raw != char.class) || Number.class.isAssignableFrom(raw)) {
            return JsonSchema.number();
        }
        if (raw == LocalDate.class) {
            return JsonSchema.date();
        }
        if (MOMENTS.contains(raw)) {
            return JsonSchema.dateTime();
        }
        if (raw == byte[].class) {
            return JsonSchema.file();
        }
        if (type.isArrayType() || type.isCollectionLikeType()) {
            return JsonSchema.arrayOf(of(type.getContentType()));
        }
        if (type.isEnumType()) {
            return JsonSchema.text()
                    .oneOf(Arrays.stream(raw.getEnumConstants())
                            .map(constant -> mapper.convertValue(constant, String.class))
                            .toList());
        }
        if (raw.isPrimitive() || (raw.getName().startsWith("java.") && !type.isMapLikeType() && raw != Object.class)) {
            return JsonSchema.text();
        }
        return type.isMapLikeType() || raw == Object.class || around.contains(raw) ? JsonSchema.object() : bean(type);
    }

    private JsonSchema bean(JavaType type) {
        around.push(type.getRawClass());
        JsonSchema schema = JsonSchema.object();
        for (BeanPropertyDefinition property :
                mapper.getSerializationConfig().introspect(type).findProperties()) {
            AnnotatedMember member = property.getAccessor();
            if (member != null) {
                JsonSchema value = words(of(member.getType()), member);
                schema = isRequired(property, member)
                        ? schema.required(property.getName(), value)
                        : schema.optional(property.getName(), value);
            }
        }
        around.pop();
        return schema;
    }

    /** Nobody can fill in what is internal. */
    private static boolean isRequired(BeanPropertyDefinition property, AnnotatedMember member) {
        Visibility visibility = member.getAnnotation(Visibility.class);
        boolean internal = visibility != null && visibility.value() == Visibility.Level.INTERNAL;
        return !internal && (property.isRequired() || member.getRawType().isPrimitive());
    }

    private static JsonSchema words(JsonSchema schema, AnnotatedMember member) {
        Summary summary = member.getAnnotation(Summary.class);
        Visibility visibility = member.getAnnotation(Visibility.class);
        JsonSchema labelled = summary == null ? schema : schema.summary(summary.value());
        return visibility == null ? labelled : labelled.visibility(visibility.value());
    }
}
