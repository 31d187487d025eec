package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** JDK types that are one JSON value whatever the mapper's features say. */
final class ScalarTypes {
    private static final Scalar INT32 = new Scalar("integer", "int32");
    private static final Scalar INT64 = new Scalar("integer", "int64");
    private static final Scalar STRING = new Scalar("string", "");
    private static final Map<String, Scalar> BY_NAME = Map.ofEntries(
            Map.entry("boolean", new Scalar("boolean", "")),
            Map.entry("java.lang.Boolean", new Scalar("boolean", "")),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", new Scalar("boolean", "")),
            Map.entry("byte", INT32),
            Map.entry("java.lang.Byte", INT32),
            Map.entry("short", INT32),
            Map.entry("java.lang.Short", INT32),
            Map.entry("int", INT32),
            Map.entry("java.lang.Integer", INT32),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", INT32),
            Map.entry("java.util.OptionalInt", INT32),
            Map.entry("long", INT64),
            Map.entry("java.lang.Long", INT64),
            Map.entry("java.util.concurrent.atomic.AtomicLong", INT64),
            Map.entry("java.util.concurrent.atomic.LongAdder", INT64),
            Map.entry("java.util.OptionalLong", INT64),
            Map.entry("java.math.BigInteger", new Scalar("integer", "")),
            Map.entry("float", new Scalar("number", "float")),
            Map.entry("java.lang.Float", new Scalar("number", "float")),
            Map.entry("double", new Scalar("number", "double")),
            Map.entry("java.lang.Double", new Scalar("number", "double")),
            Map.entry("java.util.OptionalDouble", new Scalar("number", "double")),
            Map.entry("java.math.BigDecimal", new Scalar("number", "")),
            Map.entry("java.lang.Number", new Scalar("number", "")),
            Map.entry("char", STRING),
            Map.entry("java.lang.Character", STRING),
            Map.entry("java.lang.String", STRING),
            Map.entry("java.lang.CharSequence", STRING),
            Map.entry("java.lang.StringBuilder", STRING),
            Map.entry("java.lang.StringBuffer", STRING),
            Map.entry("[C", STRING),
            Map.entry("[B", new Scalar("string", "byte")),
            Map.entry("java.nio.ByteBuffer", new Scalar("string", "byte")),
            Map.entry("java.util.UUID", new Scalar("string", "uuid")),
            Map.entry("java.net.URI", new Scalar("string", "uri")),
            Map.entry("java.net.URL", new Scalar("string", "uri")),
            Map.entry("java.util.Currency", STRING),
            Map.entry("java.util.Locale", STRING),
            Map.entry("java.util.regex.Pattern", STRING),
            Map.entry("java.lang.Class", STRING),
            Map.entry("java.io.File", STRING),
            Map.entry("java.net.InetAddress", STRING),
            Map.entry("java.net.InetSocketAddress", STRING));

    private ScalarTypes() {}

    /** The schema of a scalar; absent when the class is none. */
    static Optional<ObjectNode> of(Class<?> type) {
        Scalar exact = BY_NAME.get(type.getName());
        if (exact != null) {
            return Optional.of(exact.schema());
        }
        // Implementations of these are what applications and JDKs hand out.
        if (java.util.TimeZone.class.isAssignableFrom(type)
                || java.time.ZoneId.class.isAssignableFrom(type)
                || java.nio.charset.Charset.class.isAssignableFrom(type)
                || java.nio.file.Path.class.isAssignableFrom(type)
                || java.net.InetAddress.class.isAssignableFrom(type)) {
            return Optional.of(Nodes.string());
        }
        if (java.nio.ByteBuffer.class.isAssignableFrom(type)) {
            return Optional.of(Nodes.type("string", "byte"));
        }
        return Optional.empty();
    }

    /** A type of Swagger with a format, which may be empty. */
    private record Scalar(String type, String format) {
        ObjectNode schema() {
            return format.isEmpty() ? Nodes.type(type) : Nodes.type(type, format);
        }
    }
}
