package dev.flowconnector.core.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes events as their triggers declare them, without absent values. Safe for use by several threads. */
final class Payloads {
    private final ObjectMapper mapper;
    private final Map<String, JavaType> declared = new ConcurrentHashMap<>();

    Payloads(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .setDefaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT));
    }

    void declare(Class<?> filter, Type payload) {
        JavaType type = mapper.constructType(payload);
        JavaType before = declared.putIfAbsent(filter.getName(), type);
        if (before != null && !before.equals(type)) {
            throw new IllegalStateException("Two methods take a '" + filter.getName()
                    + "' and promise different notifications, '" + before.toCanonical() + "' and '"
                    + type.toCanonical() + "'. Give each a class of its own as body: notifications find"
                    + " their subscriptions by it.");
        }
    }

    String write(String kind, Object event) {
        JavaType type = declared.get(kind);
        if (type != null && !type.getRawClass().isInstance(event)) {
            throw new IllegalArgumentException("Subscriptions of '" + kind + "' are promised notifications of '"
                    + type.toCanonical() + "', and an object of '"
                    + event.getClass().getName()
                    + "' is none. Pass what the return type of the method says, or change that type.");
        }
        ObjectWriter writer = type == null ? mapper.writer() : mapper.writerFor(type);
        try {
            return writer.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "An event of " + event.getClass().getName() + " cannot be written as JSON: "
                            + e.getOriginalMessage(),
                    e);
        }
    }
}
