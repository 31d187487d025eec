package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises types by the names of their classes, so that no version of them is linked. */
final class TypeNames {
    private static final Set<String> RAW = Set.of(
            InputStream.class.getName(),
            File.class.getName(),
            Path.class.getName(),
            byte[].class.getName(),
            JaxRsNames.STREAMING_OUTPUT,
            dev.flowconnector.swagger.read.annotation.ConnectorNames.BINARY_CONTENT,
            "jakarta.activation.DataSource");

    private static final Set<String> OPAQUE =
            Set.of(JaxRsNames.RESPONSE, Object.class.getName(), "jakarta.ws.rs.core.GenericEntity");

    private static final Set<String> STREAMING = Set.of(JaxRsNames.STREAMING_OUTPUT);
    private static final Set<String> RESPONSES = Set.of(JaxRsNames.RESPONSE);

    private final TypeFactory factory;

    TypeNames(TypeFactory factory) {
        this.factory = factory;
    }

    /** The type itself or its supertype of a name. */
    static Optional<JavaType> find(JavaType type, String name) {
        return Optional.ofNullable(first(type, Set.of(name)));
    }

    /** Whether a type or one of its supertypes has one of these names. */
    static boolean isAny(JavaType type, Set<String> names) {
        return first(type, names) != null;
    }

    private static @Nullable JavaType first(JavaType type, Set<String> names) {
        Class<?> raw = type.getRawClass();
        if (names.contains(raw.getName())) {
            return type;
        }
        if (raw.isPrimitive() || raw.isArray()) {
            return null;
        }
        for (JavaType parent : type.getInterfaces()) {
            JavaType found = first(parent, names);
            if (found != null) {
                return found;
            }
        }
        JavaType parent = type.getSuperClass();
        return parent == null ? null : first(parent, names);
    }

    /** Whether a type travels as raw bytes. */
    static boolean isRaw(JavaType type) {
        return RAW.contains(type.getRawClass().getName())
                || InputStream.class.isAssignableFrom(type.getRawClass())
                || isAny(type, STREAMING);
    }

    /** Whether a type says nothing about what travels. */
    static boolean isOpaque(JavaType type) {
        return OPAQUE.contains(type.getRawClass().getName()) || isAny(type, RESPONSES);
    }

    /** Whether a type means that nothing travels. */
    static boolean isVoid(JavaType type) {
        return type.hasRawClass(void.class) || type.hasRawClass(Void.class);
    }

    /** The resolved type of a class. */
    JavaType of(Class<?> type) {
        return factory.constructType(type);
    }

    /** A list of a type. */
    JavaType listOf(JavaType item) {
        return factory.constructCollectionType(java.util.List.class, item);
    }

    /** The type that a {@code @Content} names. */
    Optional<JavaType> ofContent(AnnotationValues content) {
        Optional<JavaType> array = content.nested("array")
                .flatMap(values -> values.nested("schema"))
                .flatMap(schema -> schema.type("implementation"))
                .map(this::of)
                .map(this::listOf);
        return array.or(() -> content.nested("schema")
                .flatMap(schema -> schema.type("implementation"))
                .map(this::of));
    }

    /** The type whose JSON form a {@code @Content} names in a word, as {@code type = "integer"} does. */
    Optional<JavaType> ofWordIn(AnnotationValues content) {
        Optional<JavaType> array = content.nested("array")
                .flatMap(values -> values.nested("schema"))
                .flatMap(TypeNames::ofWord)
                .map(this::of)
                .map(this::listOf);
        return array.or(
                () -> content.nested("schema").flatMap(TypeNames::ofWord).map(this::of));
    }

    /** The class of a type like {@code integer} in a {@code @Schema}; absent for none and for a word of another language. */
    static Optional<Class<?>> ofWord(AnnotationValues schema) {
        return ofWord(schema.text("type").orElse(""), schema.text("format").orElse(""));
    }

    private static Optional<Class<?>> ofWord(String type, String format) {
        return switch (type) {
            case "integer" -> Optional.of(format.equals("int64") ? Long.class : Integer.class);
            case "number" -> Optional.of(format.equals("float") ? Float.class : Double.class);
            case "boolean" -> Optional.of(Boolean.class);
            case "string" -> Optional.of(String.class);
            case "object" -> Optional.of(java.util.Map.class);
            default -> Optional.empty();
        };
    }

    /** Whether a {@code @Content} is declared as raw bytes. */
    static boolean isBinary(AnnotationValues content) {
        return content.nested("schema")
                .filter(schema -> schema.text("format").filter("binary"::equals).isPresent())
                .isPresent();
    }
}
