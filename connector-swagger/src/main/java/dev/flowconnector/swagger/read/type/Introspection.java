package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What the application's mapper knows about types, in both directions. Not thread-safe. */
final class Introspection {
    private final ObjectMapper mapper;
    private final Map<JavaType, BeanDescription> read = new HashMap<>();
    private final Map<JavaType, BeanDescription> written = new HashMap<>();
    private final Map<Class<?>, JsonFormat.Value> formatsRead = new HashMap<>();
    private final Map<Class<?>, JsonFormat.Value> formatsWritten = new HashMap<>();

    private final SerializerProvider serializers;

    Introspection(ObjectMapper mapper) {
        this.mapper = mapper;
        this.serializers = mapper.getSerializerProviderInstance();
    }

    /**
     * The tree of a value as the mapper writes it. What is found out about one type helps with the next, which asking
     * the mapper itself for each value would not.
     *
     * @throws IllegalArgumentException when the mapper cannot write it
     */
    JsonNode tree(Object value) {
        try (TokenBuffer written = new TokenBuffer(mapper, false)) {
            serializers.findTypedValueSerializer(value.getClass(), true, null).serialize(value, written, serializers);
            try (JsonParser parser = written.asParser()) {
                return parser.nextToken() == JsonToken.VALUE_STRING
                        ? JsonNodeFactory.instance.textNode(parser.getText())
                        : mapper.readTree(written.asParser());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    ObjectMapper mapper() {
        return mapper;
    }

    MapperConfig<?> config(Use use) {
        return switch (use) {
            case REQUEST -> mapper.getDeserializationConfig();
            case RESPONSE -> mapper.getSerializationConfig();
        };
    }

    AnnotationIntrospector annotations(Use use) {
        return config(use).getAnnotationIntrospector();
    }

    /** Jackson's description of a type; for reading, that of its builder where it has one. */
    BeanDescription describe(JavaType type, Use use) {
        Map<JavaType, BeanDescription> descriptions = use == Use.REQUEST ? read : written;
        BeanDescription known = descriptions.get(type);
        if (known == null) {
            known = switch (use) {
                case REQUEST -> describeForReading(type);
                case RESPONSE -> mapper.getSerializationConfig().introspect(type);
            };
            descriptions.put(type, known);
        }
        return known;
    }

    private BeanDescription describeForReading(JavaType type) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        BeanDescription plain = config.introspect(type);
        Class<?> builder = config.getAnnotationIntrospector().findPOJOBuilder(plain.getClassInfo());
        return builder == null ? plain : config.introspectForBuilder(config.constructType(builder), plain);
    }

    /** Annotations of a class as Jackson sees them: with superclasses, interfaces and mix-ins. */
    AnnotatedClass annotatedClass(Class<?> type, Use use) {
        return describe(mapper.constructType(type), use).getClassInfo();
    }

    /** The format that holds for a type at a member: the member's, else the class's, else the mapper's default. */
    JsonFormat.Value format(Class<?> type, Annotated member, Use use) {
        JsonFormat.Value own = annotations(use).findFormat(member);
        JsonFormat.Value general = format(type, use);
        return own == null ? general : general.withOverrides(own);
    }

    /** The format of a type where no member says otherwise. */
    JsonFormat.Value format(Class<?> type, Use use) {
        Map<Class<?>, JsonFormat.Value> formats = use == Use.REQUEST ? formatsRead : formatsWritten;
        JsonFormat.Value known = formats.get(type);
        if (known == null) {
            known = formatOf(type, use);
            formats.put(type, known);
        }
        return known;
    }

    private JsonFormat.Value formatOf(Class<?> type, Use use) {
        JsonFormat.Value general = config(use).getDefaultPropertyFormat(type);
        boolean described =
                !type.isPrimitive() && !type.isArray() && !type.getName().startsWith("java.");
        JsonFormat.Value ofClass = described ? annotations(use).findFormat(annotatedClass(type, use)) : null;
        JsonFormat.Value safe = general == null ? JsonFormat.Value.empty() : general;
        return ofClass == null ? safe : safe.withOverrides(ofClass);
    }
}
