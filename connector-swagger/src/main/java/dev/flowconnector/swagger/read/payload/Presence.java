package dev.flowconnector.swagger.read.payload;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which properties of a payload are always there, and which may be {@code null} on the wire. The sender leaves absent
 * values out, unless {@code @JsonInclude} says otherwise; what cannot be absent is known of primitives and, where
 * JSpecify's {@code @NullMarked} holds, of all that is not {@code @Nullable}.
 */
final class Presence {
    private static final JsonInclude.Value SENT = JsonInclude.Value.construct(Include.NON_ABSENT, Include.NON_ABSENT);

    private final ObjectMapper mapper;

    Presence(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A type and, as far as it is known, how it was written. */
    record Place(JavaType type, Optional<AnnotatedType> source) {

        boolean isNullable() {
            return source.filter(Presence::isNullable).isPresent();
        }

        /** What a list or map holds. */
        Place content() {
            JavaType content = type.getContentType();
            Optional<AnnotatedType> written = source.flatMap(Place::last);
            return new Place(content == null ? TypeFactory.unknownType() : content, written);
        }

        private static Optional<AnnotatedType> last(AnnotatedType type) {
            if (type instanceof AnnotatedArrayType array) {
                return Optional.of(array.getAnnotatedGenericComponentType());
            }
            if (type instanceof AnnotatedParameterizedType parameterized) {
                AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
                return Optional.of(arguments[arguments.length - 1]);
            }
            return Optional.empty();
        }
    }

    /** Whether a property is always written, and whether it is written when there is no value. */
    record Member(Place place, boolean isAlwaysThere, boolean isNullWritten) {}

    /** A property of which nothing is known. */
    static final Member UNKNOWN = new Member(new Place(TypeFactory.unknownType(), Optional.empty()), false, false);

    /** The properties of a type by their names on the wire. */
    Map<String, Member> of(JavaType type) {
        Map<String, Member> members = new HashMap<>();
        BeanDescription bean = mapper.getSerializationConfig().introspect(type);
        JsonInclude.Value ofClass = bean.findPropertyInclusion(SENT);
        for (BeanPropertyDefinition property : bean.findProperties()) {
            AnnotatedMember accessor = property.getAccessor();
            if (accessor != null) {
                JsonInclude.Value inclusion = ofClass.withOverrides(property.findInclusion());
                members.put(property.getName(), member(property, accessor, inclusion.getValueInclusion()));
            }
        }
        return members;
    }

    private static Member member(BeanPropertyDefinition property, AnnotatedMember accessor, Include inclusion) {
        JavaType type = property.getPrimaryType();
        Optional<AnnotatedType> source = written(accessor.getMember());
        boolean optional = type.getRawClass().getName().startsWith("java.util.Optional");
        boolean known = type.isPrimitive() || (!optional && isNeverNull(accessor.getMember(), source));
        Place place = new Place(type, source);
        return switch (inclusion) {
            case ALWAYS -> new Member(place, true, !known);
            case NON_NULL -> new Member(place, known || optional, optional);
            case NON_ABSENT, USE_DEFAULTS -> new Member(place, known, false);
            case NON_EMPTY, NON_DEFAULT, CUSTOM -> new Member(place, false, false);
        };
    }

    private static boolean isNeverNull(java.lang.reflect.Member member, Optional<AnnotatedType> source) {
        boolean stated = source.filter(type -> isNullable(type) || type instanceof AnnotatedTypeVariable)
                .isPresent();
        boolean declared = member instanceof AnnotatedElement element && isNullable(element);
        return !stated && !declared && isNullMarked(member.getDeclaringClass());
    }

    private static Optional<AnnotatedType> written(java.lang.reflect.Member member) {
        if (member instanceof Field field) {
            return Optional.of(field.getAnnotatedType());
        }
        return member instanceof Method method ? Optional.of(method.getAnnotatedReturnType()) : Optional.empty();
    }

    private static boolean isNullable(AnnotatedElement element) {
        return carries(element, "Nullable");
    }

    private static boolean isNullMarked(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (carries(at, "NullUnmarked")) {
                return false;
            }
            if (carries(at, "NullMarked")) {
                return true;
            }
        }
        return type.getPackage() != null && carries(type.getPackage(), "NullMarked");
    }

    /** By simple name, as tools do: there are many such annotations, and they mean the same. */
    private static boolean carries(AnnotatedElement element, String annotation) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(found -> found.annotationType().getSimpleName().equals(annotation));
    }
}
