package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.naming.Sentences;
import dev.flowconnector.swagger.read.type.TypeReader;
import java.util.List;
import java.util.Optional;

/** Headers of responses: those of the protocol and those of {@code @ApiResponse}. */
final class ResponseHeaders {
    private final TypeReader types;
    private final TypeNames names;

    ResponseHeaders(TypeReader types, TypeNames names) {
        this.types = types;
        this.names = names;
    }

    void location(ObjectNode response, String description) {
        header(response, "Location", description).put("type", "string");
    }

    void retryAfter(ObjectNode response) {
        header(response, "Retry-After", "Seconds to wait before the next request")
                .put("type", "integer")
                .put("format", "int32");
    }

    void addDeclared(ObjectNode response, List<AnnotationValues> headers) {
        for (AnnotationValues header : headers) {
            Optional<String> name = header.text("name");
            if (name.isEmpty() || header.flag("hidden")) {
                continue;
            }
            ObjectNode node =
                    header(response, name.get(), header.text("description").orElse(name.get()));
            Optional<Class<?>> type = header.nested("schema").flatMap(schema -> schema.type("implementation"));
            if (type.isPresent()) {
                node.setAll(types.readParameter(names.of(type.get()), Annotations.NONE));
            } else {
                writeNamed(node, header.nested("schema"));
            }
        }
    }

    private void writeNamed(ObjectNode node, Optional<AnnotationValues> schema) {
        Class<?> type = schema.flatMap(TypeNames::ofWord).orElse(String.class);
        Annotations stated = schema.map(Annotations.NONE::with).orElse(Annotations.NONE);
        node.setAll(types.readParameter(names.of(type), stated));
    }

    private static ObjectNode header(ObjectNode response, String name, String description) {
        ObjectNode headers =
                response.get("headers") instanceof ObjectNode existing ? existing : response.putObject("headers");
        return headers.putObject(name).put("description", Sentences.ended(description));
    }
}
