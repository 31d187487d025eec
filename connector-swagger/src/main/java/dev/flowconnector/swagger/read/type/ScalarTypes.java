package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** JDK types that are one JSON value whatever the mapper's features say. */
final class ScalarTypes {
    private static final Map<String, Supplier<ObjectNode>> BY_NAME = Map.ofEntries(
            Map.entry("boolean", () -> Nodes.type("boolean")),
            Map.entry("java.lang.Boolean", () -> Nodes.type("boolean")),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", () -> Nodes.type("boolean")),
            Map.entry("byte", ScalarTypes::int32),
            Map.entry("java.lang.Byte", ScalarTypes::int32),
            Map.entry("short", ScalarTypes::int32),
            Map.entry("java.lang.Short", ScalarTypes::int32),
            Map.entry("int", ScalarTypes::int32),
            Map.entry("java.lang.Integer", ScalarTypes::int32),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", ScalarTypes::int32),
            Map.entry("java.util.OptionalInt", ScalarTypes::int32),
            Map.entry("long", ScalarTypes::int64),
            Map.entry("java.lang.Long", ScalarTypes::int64),
            Map.entry("java.util.concurrent.atomic.AtomicLong", ScalarTypes::int64),
            Map.entry("java.util.concurrent.atomic.LongAdder", ScalarTypes::int64),
            Map.entry("java.util.OptionalLong", ScalarTypes::int64),
            Map.entry("java.math.BigInteger", () -> Nodes.type("integer")),
            Map.entry("float", () -> Nodes.type("number", "float")),
            Map.entry("java.lang.Float", () -> Nodes.type("number", "float")),
            Map.entry("double", () -> Nodes.type("number", "double")),
            Map.entry("java.lang.Double", () -> Nodes.type("number", "double")),
            Map.entry("java.util.OptionalDouble", () -> Nodes.type("number", "double")),
            Map.entry("java.math.BigDecimal", () -> Nodes.type("number")),
            Map.entry("java.lang.Number", () -> Nodes.type("number")),
            Map.entry("char", Nodes::string),
            Map.entry("java.lang.Character", Nodes::string),
            Map.entry("java.lang.String", Nodes::string),
            Map.entry("java.lang.CharSequence", Nodes::string),
            Map.entry("java.lang.StringBuilder", Nodes::string),
            Map.entry("java.lang.StringBuffer", Nodes::string),
            Map.entry("[C", Nodes::string),
            Map.entry("[B", () -> Nodes.type("string", "byte")),
            Map.entry("java.nio.ByteBuffer", () -> Nodes.type("string", "byte")),
            Map.entry("java.util.UUID", () -> Nodes.type("string", "uuid")),
            Map.entry("java.net.URI", () -> Nodes.type("string", "uri")),
            Map.entry("java.net.URL", () -> Nodes.type("string", "uri")),
            Map.entry("java.util.Currency", Nodes::string),
            Map.entry("java.util.Locale", Nodes::string),
            Map.entry("java.util.regex.Pattern", Nodes::string),
            Map.entry("java.lang.Class", Nodes::string),
            Map.entry("java.io.File", Nodes::string),
            Map.entry("java.net.InetAddress", Nodes::string),
            Map.entry("java.net.InetSocketAddress", Nodes::string));

    private ScalarTypes() {}

    /** The schema of a scalar; absent when the class is none. */
    static Optional<ObjectNode> of(Class<?> type) {
        Supplier<ObjectNode> exact = BY_NAME.get(type.getName());
        if (exact != null) {
            return Optional.of(exact.get());
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

    private static ObjectNode int32() {
        return Nodes.type("integer", "int32");
    }

    private static ObjectNode int64() {
        return Nodes.type("integer", "int64");
    }
}
