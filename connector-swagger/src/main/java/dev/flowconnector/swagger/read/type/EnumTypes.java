package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.naming.Labels;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Enums by the values that travel: the application's mapper writes each constant. */
final class EnumTypes {
    private final Introspection introspection;

    EnumTypes(Introspection introspection) {
        this.introspection = introspection;
    }

    /** The schema of an enum in JSON; absent when its constants are written as objects. */
    Optional<ObjectNode> read(Class<?> type, Use use, JsonFormat.Value format, Draft draft, Origin origin) {
        Map<JsonNode, Enum<?>> values = new LinkedHashMap<>();
        for (Enum<?> constant : constants(type)) {
            JsonNode value;
            try {
                value = value(constant, use, format);
            } catch (IllegalArgumentException | LinkageError e) {
                draft.report(Finding.warning(
                        "enum-not-written",
                        origin,
                        "The mapper cannot write the constant \"" + constant.name() + "\" of " + type.getName() + ": "
                                + e.getMessage() + ".",
                        "Mend what the message names, or state the values with @Schema(allowableValues)."));
                return Optional.of(Nodes.string());
            }
            if (value.isContainerNode()) {
                return Optional.empty();
            }
            values.putIfAbsent(value, constant);
        }
        return Optional.of(schema(values));
    }

    /** The schema of an enum as JAX-RS converts it: by {@code fromString} where there is one, else by name. */
    ObjectNode readParameter(Class<?> type) {
        Optional<Method> converter = converter(type);
        Map<JsonNode, Enum<?>> values = new LinkedHashMap<>();
        for (Enum<?> constant : constants(type)) {
            String text = converter.map(method -> accepted(method, constant)).orElse(constant.name());
            values.putIfAbsent(JsonNodeFactory.instance.textNode(text), constant);
        }
        return schema(values);
    }

    private static List<Enum<?>> constants(Class<?> type) {
        Class<?> declaring = type.isEnum() ? type : type.getSuperclass();
        Object[] constants = declaring.getEnumConstants();
        return constants == null
                ? List.of()
                : Stream.of(constants)
                        .<Enum<?>>map(constant -> (Enum<?>) constant)
                        .filter(constant -> !hidden(constant))
                        .toList();
    }

    private static boolean hidden(Enum<?> constant) {
        Annotations annotations = annotations(constant);
        return annotations.has(OpenApiNames.HIDDEN)
                || annotations
                        .find(OpenApiNames.SCHEMA)
                        .filter(schema -> schema.flag("hidden"))
                        .isPresent();
    }

    @SuppressWarnings("EnumOrdinal") // what travels is the ordinal
    private JsonNode value(Enum<?> constant, Use use, JsonFormat.Value format) {
        if (format.getShape().isNumeric()) {
            return JsonNodeFactory.instance.numberNode(constant.ordinal());
        }
        boolean readsOtherwise = use == Use.REQUEST
                && introspection.mapper().isEnabled(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                && !introspection.mapper().isEnabled(SerializationFeature.WRITE_ENUMS_USING_TO_STRING);
        if (readsOtherwise) {
            return JsonNodeFactory.instance.textNode(constant.toString());
        }
        return introspection.mapper().valueToTree(constant);
    }

    private static ObjectNode schema(Map<JsonNode, Enum<?>> values) {
        ObjectNode schema = type(values.keySet().stream().toList());
        if (values.isEmpty() || !schema.has("type")) {
            return Nodes.string();
        }
        ArrayNode choices = schema.putArray("enum");
        values.keySet().forEach(choices::add);
        boolean named = values.values().stream()
                .anyMatch(constant -> displayName(constant).isPresent());
        if (named) {
            ArrayNode shown = schema.putArray("x-ms-enum-values");
            values.forEach((value, constant) -> shown.addObject()
                    .put("displayName", displayName(constant).orElseGet(() -> Labels.ofName(constant.name())))
                    .set("value", value));
        }
        return schema;
    }

    private static ObjectNode type(List<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isTextual)) {
            return Nodes.string();
        }
        if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
            boolean small = values.stream().allMatch(JsonNode::canConvertToInt);
            return Nodes.type("integer", small ? "int32" : "int64");
        }
        if (values.stream().allMatch(JsonNode::isNumber)) {
            return Nodes.type("number");
        }
        return values.stream().allMatch(JsonNode::isBoolean) ? Nodes.type("boolean") : Nodes.empty();
    }

    private static Optional<String> displayName(Enum<?> constant) {
        return annotations(constant)
                .find(ConnectorNames.DISPLAY_NAME)
                .flatMap((AnnotationValues name) -> name.text("value"));
    }

    private static Annotations annotations(Enum<?> constant) {
        try {
            return Annotations.of(constant.getDeclaringClass().getField(constant.name()));
        } catch (NoSuchFieldException e) {
            return Annotations.NONE; // renamed by an obfuscator
        }
    }

    private static Optional<Method> converter(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("fromString")
                        && Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == String.class)
                .findFirst();
    }

    /** The text that the converter turns into the constant: tried, since only the method knows. */
    private String accepted(Method converter, Enum<?> constant) {
        return Stream.of(written(constant), constant.toString(), constant.name())
                .filter(text -> converts(converter, text, constant))
                .findFirst()
                .orElse(constant.name());
    }

    private String written(Enum<?> constant) {
        try {
            return introspection.mapper().valueToTree(constant).asText();
        } catch (IllegalArgumentException e) {
            return constant.name();
        }
    }

    private static boolean converts(Method converter, String text, Enum<?> constant) {
        try {
            converter.setAccessible(true); // the enum may be package-private
            return converter.invoke(null, text) == constant;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }
}
