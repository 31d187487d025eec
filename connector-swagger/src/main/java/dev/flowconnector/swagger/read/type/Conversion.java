package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What Jackson puts in place of a value.
 *
 * @param type type that travels instead, where it is a Java type
 * @param schema schema that travels instead, where it is none
 * @param writer class that does it, for messages
 */
record Conversion(Optional<JavaType> type, Optional<ObjectNode> schema, String writer) {

    static Conversion to(JavaType type) {
        return new Conversion(Optional.of(type), Optional.empty(), "");
    }

    static Conversion to(ObjectNode schema) {
        return new Conversion(Optional.empty(), Optional.of(schema), "");
    }

    static Conversion by(Class<?> writer) {
        return new Conversion(Optional.empty(), Optional.empty(), writer.getName());
    }

    /** Whether code decides that only runs. */
    boolean unknown() {
        return type.isEmpty() && schema.isEmpty();
    }
}
