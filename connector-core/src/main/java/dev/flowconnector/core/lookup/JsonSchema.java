package dev.flowconnector.core.lookup;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.annotation.Visibility;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON schema that an operation makes at run time, in the words that the designer reads.
 *
 * <pre>{@code
 * JsonSchema.object()
 *         .required("number", JsonSchema.text().summary("Number"))
 *         .optional("amount", JsonSchema.number().summary("Amount").visibility(Visibility.Level.ADVANCED))
 * }</pre>
 *
 * <p>Names of properties end up in flows, so they must not change; summaries may. Instances are immutable: each method
 * returns another schema.
 */
public final class JsonSchema {
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private final Map<String, Object> members;

    private JsonSchema(Map<String, Object> members) {
        this.members = Collections.unmodifiableMap(members);
    }

    /** A text. */
    public static JsonSchema text() {
        return ofType("string");
    }

    /** A day: {@code 2026-11-21}. */
    public static JsonSchema date() {
        return text().with("format", "date");
    }

    /** A moment, as RFC 3339 text: {@code 2026-11-21T12:00:00Z}. */
    public static JsonSchema dateTime() {
        return text().with("format", "date-time");
    }

    /** A file as base64 text. */
    public static JsonSchema file() {
        return text().with("format", "byte");
    }

    /** A whole number. */
    public static JsonSchema integer() {
        return ofType("integer");
    }

    /** A number. */
    public static JsonSchema number() {
        return ofType("number");
    }

    /** Yes or no. */
    public static JsonSchema bool() {
        return ofType("boolean");
    }

    /** A list. */
    public static JsonSchema arrayOf(JsonSchema items) {
        return ofType("array").with("items", items.members);
    }

    /** An object without properties so far. */
    public static JsonSchema object() {
        return ofType("object").with(PROPERTIES, Map.of());
    }

    /**
     * What a mapper writes of a type: its properties with their names, {@code @Summary} and {@code @Visibility}. Primitives
     * and what {@code @JsonProperty(required = true)} marks are required, unless they are internal. A type inside itself is an object without
     * properties there.
     *
     * @param mapper the application's own: what makers fill in has to arrive under the names that the API reads
     */
    public static JsonSchema of(ObjectMapper mapper, Class<?> type) {
        return new TypeSchemas(mapper).of(type);
    }

    /** Label of the field, {@code x-ms-summary}. */
    public JsonSchema summary(String label) {
        return with("x-ms-summary", Objects.requireNonNull(label, "label"));
    }

    /** Text inside the empty field. */
    public JsonSchema description(String text) {
        return with("description", Objects.requireNonNull(text, "text"));
    }

    /** Where the designer shows the field, {@code x-ms-visibility}; {@code NORMAL} unless called. */
    public JsonSchema visibility(Visibility.Level level) {
        return level == Visibility.Level.NORMAL
                ? without("x-ms-visibility")
                : with("x-ms-visibility", level.name().toLowerCase(Locale.ROOT));
    }

    /** What is sent when the maker enters nothing: a text, number or boolean. */
    public JsonSchema defaultValue(Object value) {
        return with("default", Objects.requireNonNull(value, "value"));
    }

    /** The only values that are possible; the maker chooses one. */
    public JsonSchema oneOf(List<String> values) {
        return with("enum", List.copyOf(values));
    }

    /** Another operation knows the values, from which the maker chooses one. */
    public JsonSchema choices(ChoiceSource source) {
        Map<String, Object> copy = new LinkedHashMap<>(members);
        source.writeTo(copy);
        return new JsonSchema(copy);
    }

    /**
     * The object with one more property, which must be there.
     *
     * @throws IllegalArgumentException if nobody can fill it in: it is internal and has no default
     */
    public JsonSchema required(String name, JsonSchema schema) {
        if ("internal".equals(schema.members.get("x-ms-visibility")) && !schema.members.containsKey("default")) {
            throw new IllegalArgumentException("The property '" + name
                    + "' is required and internal, so nobody can fill it" + " in; add defaultValue(…)");
        }
        List<Object> names = new ArrayList<>();
        if (members.get(REQUIRED) instanceof List<?> before) {
            names.addAll(before);
        }
        names.add(name);
        return optional(name, schema).with(REQUIRED, List.copyOf(names));
    }

    /** The object with one more property, which may be left out. */
    public JsonSchema optional(String name, JsonSchema schema) {
        if (!(members.get(PROPERTIES) instanceof Map<?, ?> before)) {
            throw new IllegalStateException("Only objects have properties; this schema has the type '"
                    + members.get("type") + "'. Begin with JsonSchema.object().");
        }
        Map<Object, Object> properties = new LinkedHashMap<>(before);
        if (properties.putIfAbsent(Objects.requireNonNull(name, "name"), schema.members) != null) {
            throw new IllegalArgumentException("The object has two properties named '" + name + "'");
        }
        return with(PROPERTIES, Collections.unmodifiableMap(properties));
    }

    /** The schema as JSON, in maps, lists, texts, numbers and booleans; not to be changed. */
    public Map<String, Object> toMap() {
        return members;
    }

    boolean isObject() {
        return "object".equals(members.get("type"));
    }

    private static JsonSchema ofType(String type) {
        return new JsonSchema(Map.of("type", type));
    }

    JsonSchema with(String key, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(members);
        copy.put(key, value);
        return new JsonSchema(copy);
    }

    private JsonSchema without(String key) {
        Map<String, Object> copy = new LinkedHashMap<>(members);
        copy.remove(key);
        return new JsonSchema(copy);
    }
}
