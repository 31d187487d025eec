package dev.flowconnector.core.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.error.ConnectorException;
import dev.flowconnector.core.stored.StoredInputs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Filters of subscriptions as JSON, with the callback URL taken out. Safe for use by several threads. */
final class Filters {
    /** Stands where the callback URL was, since a filter may insist on one. It is no address of anything (RFC 2606). */
    static final String PLACEHOLDER = "https://callback.invalid/";

    private static final int DEPTH = 4;
    /** Bytes of a filter as JSON. Each is read whenever its trigger is told of something. */
    private static final int LONGEST = 16 * 1024;

    private static final int BAD_REQUEST = 400;

    private final ObjectMapper mapper;
    private final Map<Class<?>, List<String>> paths = new ConcurrentHashMap<>();

    Filters(ObjectMapper mapper) {
        this.mapper = StoredInputs.mapper(mapper);
    }

    /** A filter in two parts. */
    record Split(Class<?> kind, String json, String callback) {}

    /** Takes the callback URL out of a filter; it is empty when the filter holds none. */
    Split split(@Nullable Object filter) {
        if (filter == null) {
            throw ConnectorException.of(
                    BAD_REQUEST,
                    "BodyMissing",
                    "The body is empty or null. Send a JSON object with the URL to notify, as the definition says.");
        }
        List<String> path = paths.computeIfAbsent(filter.getClass(), this::path);
        ObjectNode json = mapper.valueToTree(filter);
        JsonNode parent = json;
        for (String name : path.subList(0, path.size() - 1)) {
            parent = parent.path(name);
        }
        String last = path.get(path.size() - 1);
        String callback = parent.path(last).asText("");
        if (parent instanceof ObjectNode object) {
            object.put(last, PLACEHOLDER);
        }
        return new Split(filter.getClass(), written(json), callback);
    }

    /** What belongs to a URL that came beside it. */
    String settings(@Nullable Object settings) {
        if (settings == null) {
            throw ConnectorException.of(
                    BAD_REQUEST,
                    "SettingsMissing",
                    "The settings of the integration are missing or null. Send an object.");
        }
        if (find(mapper.constructType(settings.getClass()), DEPTH).isPresent()) {
            throw new IllegalArgumentException(settings.getClass().getName() + " has a property with @NotificationUrl;"
                    + " take it out: the URL of an integration is given beside its settings, since it is kept"
                    + " encrypted.");
        }
        return written(mapper.valueToTree(settings));
    }

    private static String written(JsonNode json) {
        String text = json.toString();
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST) {
            throw ConnectorException.of(
                    BAD_REQUEST,
                    "FilterTooLarge",
                    "What was chosen takes '" + bytes + "' bytes as JSON, and " + LONGEST
                            + " are allowed. Choose less, or shorter texts.");
        }
        return text;
    }

    /** The filter again, with the placeholder for the URL; empty if the class cannot read any more what it once wrote. */
    <F> Optional<F> readable(String json, Class<F> type) {
        try {
            return Optional.ofNullable(mapper.readValue(json, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The filter again, with the placeholder for the URL. */
    <F> F read(String json, Class<F> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "A stored filter cannot be read as " + type.getName() + ": " + e.getOriginalMessage()
                            + ". Keep the class able to read what it has written before.",
                    e);
        }
    }

    private List<String> path(Class<?> type) {
        return find(mapper.constructType(type), DEPTH)
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getName() + " has no property with @NotificationUrl;"
                                + " mark the one that the platform fills with the URL to notify."));
    }

    private Optional<List<String>> find(JavaType type, int depth) {
        // The mapper that writes the filter decides what its properties are called.
        BeanDescription bean = mapper.getSerializationConfig().introspect(type);
        List<BeanPropertyDefinition> properties = bean.findProperties();
        for (BeanPropertyDefinition property : properties) {
            if (isMarked(property)) {
                return Optional.of(List.of(property.getName()));
            }
        }
        for (BeanPropertyDefinition property : properties) {
            boolean nested = depth > 0 && property.getAccessor() != null && isBean(property.getPrimaryType());
            Optional<List<String>> below = nested ? find(property.getPrimaryType(), depth - 1) : Optional.empty();
            if (below.isPresent()) {
                List<String> path = new ArrayList<>(List.of(property.getName()));
                path.addAll(below.get());
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static boolean isMarked(BeanPropertyDefinition property) {
        for (AnnotatedMember member : members(property)) {
            if (member.hasAnnotation(NotificationUrl.class)) {
                return true;
            }
        }
        return false;
    }

    private static List<AnnotatedMember> members(BeanPropertyDefinition property) {
        List<AnnotatedMember> members = new ArrayList<>();
        for (AnnotatedMember member : new AnnotatedMember[] {
            property.getField(), property.getGetter(), property.getSetter(), property.getConstructorParameter()
        }) {
            if (member != null) {
                members.add(member);
            }
        }
        return members;
    }

    private static boolean isBean(JavaType type) {
        String name = type.getRawClass().getName();
        return !type.isContainerType() && !type.isPrimitive() && !type.isEnumType() && !name.startsWith("java.");
    }
}
