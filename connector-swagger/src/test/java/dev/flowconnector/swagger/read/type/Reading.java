package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One run of the type reader over the models of a test. */
final class Reading {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final ReadContext context;
    private final TypeReader reader;

    private Reading(ReadContext context) {
        this.context = context;
        this.reader = new TypeReader(context);
    }

    /** With texts for dates, as most applications configure it. */
    static Reading plain() {
        return with(isoDates());
    }

    static ObjectMapper isoDates() {
        return JsonMapper.builder()
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
    }

    static Reading with(ObjectMapper mapper) {
        return new Reading(ReadContext.of(mapper, ReadSettings.DEFAULTS, SourceDocs.NONE));
    }

    static Reading with(ReadSettings settings) {
        return new Reading(ReadContext.of(isoDates(), settings, SourceDocs.NONE));
    }

    static Reading with(SourceDocs docs) {
        return new Reading(ReadContext.of(isoDates(), ReadSettings.DEFAULTS, docs));
    }

    ObjectNode response(Class<?> type) {
        return reader.read(context.mapper().constructType(type), Use.RESPONSE, Optional.empty(), Annotations.NONE);
    }

    ObjectNode response(TypeReference<?> type) {
        return reader.read(context.mapper().constructType(type), Use.RESPONSE, Optional.empty(), Annotations.NONE);
    }

    ObjectNode response(Class<?> type, Class<?> view) {
        return reader.read(context.mapper().constructType(type), Use.RESPONSE, Optional.of(view), Annotations.NONE);
    }

    ObjectNode request(Class<?> type) {
        return reader.read(context.mapper().constructType(type), Use.REQUEST, Optional.empty(), Annotations.NONE);
    }

    ObjectNode parameter(Class<?> type) {
        return parameter(type, Annotations.NONE);
    }

    ObjectNode parameter(TypeReference<?> type) {
        return reader.readParameter(context.mapper().constructType(type), Annotations.NONE);
    }

    ObjectNode parameter(Class<?> type, Annotations annotations) {
        return reader.readParameter(context.mapper().constructType(type), annotations);
    }

    /** The definition that a type's answer refers to. */
    ObjectNode written(Class<?> type) {
        return definition(response(type));
    }

    /** The definition that a type's body refers to. */
    ObjectNode read(Class<?> type) {
        return definition(request(type));
    }

    ObjectNode definition(JsonNode reference) {
        String name = reference.path("$ref").asText().substring("#/definitions/".length());
        return (ObjectNode) definitions().required(name);
    }

    /** One property of a type's answer. */
    ObjectNode property(Class<?> type, String name) {
        return (ObjectNode) written(type).path("properties").required(name);
    }

    /** One property without its label. */
    ObjectNode bare(Class<?> type, String name) {
        return property(type, name).deepCopy().without("x-ms-summary");
    }

    ObjectNode definitions() {
        return reader.definitions();
    }

    ReadContext context() {
        return context;
    }

    TypeReader reader() {
        return reader;
    }

    List<Finding> findings() {
        return context.findings().sorted();
    }

    List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    /** Property names of a schema, in order. */
    static List<String> names(JsonNode schema) {
        return schema.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> required(JsonNode schema) {
        return schema.findParents("required").isEmpty()
                ? List.of()
                : java.util.stream.StreamSupport.stream(schema.path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    /** JSON with single quotes and bare names, for tests. */
    static JsonNode json(String text) {
        try {
            return LENIENT.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas of all properties by name, without labels. */
    static Map<String, String> schemas(JsonNode definition) {
        Map<String, String> schemas = new TreeMap<>();
        definition.path("properties").properties().forEach(property -> {
            ObjectNode schema = property.getValue().deepCopy();
            schema.remove("x-ms-summary");
            schemas.put(property.getKey(), schema.toString().replace('"', '\''));
        });
        return schemas;
    }
}
