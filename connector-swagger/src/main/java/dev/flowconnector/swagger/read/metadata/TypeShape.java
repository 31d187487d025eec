package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a Java type looks like on the wire, as far as a key depends on it. */
enum TypeShape {
    /** Free text, or a URL. */
    TEXT("string"),
    /** Text of a fixed form: enum, date, UUID. */
    FIXED_TEXT("string"),
    INTEGER("integer"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    ARRAY("array"),
    MAP("object"),
    FILE("string"),
    /** A class of its own, which the mapper may write as an object or as a value. */
    CLASS(""),
    /** Anything. */
    ANY("");

    private static final Set<Class<?>> INTEGERS = Set.of(
            byte.class,
            short.class,
            int.class,
            long.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            java.math.BigInteger.class,
            OptionalInt.class,
            OptionalLong.class);
    private static final Set<Class<?>> TEXTS = Set.of(char.class, Character.class, URI.class, URL.class);
    private static final Set<Class<?>> FIXED = Set.of(UUID.class, Locale.class, Currency.class);
    private static final Set<String> FILES = Set.of(
            ConnectorNames.BINARY_CONTENT,
            JaxRsNames.ENTITY_PART,
            JaxRsNames.STREAMING_OUTPUT,
            "org.glassfish.jersey.media.multipart.BodyPart");

    private final String swagger;

    TypeShape(String swagger) {
        this.swagger = swagger;
    }

    /** The Swagger type; empty when it cannot be told. */
    String swagger() {
        return swagger;
    }

    /** Whether a URL fits in, as far as the Java type tells. */
    boolean holdsUrl() {
        return this == TEXT || this == CLASS || this == ANY;
    }

    /** Whether a schema that comes from elsewhere can stand for it. */
    boolean holdsObject() {
        return this == MAP || this == CLASS || this == ANY || this == ARRAY;
    }

    static TypeShape of(JavaType declared) {
        JavaType type = declared.isReferenceType() ? declared.getContentType() : declared;
        Class<?> raw = type.getRawClass();
        if (isFile(raw)) {
            return FILE;
        }
        if (type.isArrayType() || type.isCollectionLikeType()) {
            return ARRAY;
        }
        if (type.isMapLikeType() || Map.class.isAssignableFrom(raw)) {
            return MAP;
        }
        if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
            return ANY;
        }
        return scalar(raw).orElse(CLASS);
    }

    private static Optional<TypeShape> scalar(Class<?> raw) {
        if (INTEGERS.contains(raw)) {
            return Optional.of(INTEGER);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return Optional.of(BOOLEAN);
        }
        if (raw == float.class
                || raw == double.class
                || Number.class.isAssignableFrom(raw)
                || raw == OptionalDouble.class) {
            return Optional.of(NUMBER);
        }
        if (CharSequence.class.isAssignableFrom(raw) || TEXTS.contains(raw)) {
            return Optional.of(TEXT);
        }
        boolean time = Temporal.class.isAssignableFrom(raw) || supertypes(raw).anyMatch(TypeShape::isOldDate);
        return time || FIXED.contains(raw) ? Optional.of(FIXED_TEXT) : Optional.empty();
    }

    private static boolean isOldDate(Class<?> raw) {
        return raw.getName().equals("java.util.Date") || raw.getName().equals("java.util.Calendar");
    }

    private static boolean isFile(Class<?> raw) {
        return raw == byte[].class
                || InputStream.class.isAssignableFrom(raw)
                || raw == File.class
                || Path.class.isAssignableFrom(raw)
                || supertypes(raw).anyMatch(type -> FILES.contains(type.getName()));
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()));
        return Stream.concat(Stream.of(type), above.flatMap(TypeShape::supertypes));
    }
}
