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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Enums by the values that travel: the application's mapper writes each constant. */
final class EnumTypes {
    private final Introspection introspection;
    private final Map<Class<?>, List<Choice>> choices = new HashMap<>();

    EnumTypes(Introspection introspection) {
        this.introspection = introspection;
    }

    /** The schema of an enum in JSON; absent when its constants are written as objects. */
    Optional<ObjectNode> read(Class<?> type, Use use, JsonFormat.Value format, Draft draft, Origin origin) {
        Map<JsonNode, Choice> values = new LinkedHashMap<>();
        for (Choice choice : choices(type)) {
            Enum<?> constant = choice.constant();
            JsonNode value;
            try {
                value = value(choice, use, format);
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
            values.putIfAbsent(value, choice);
        }
        return Optional.of(schema(values));
    }

    /** The schema of an enum as JAX-RS converts it: by {@code fromString} where there is one, else by name. */
    ObjectNode readParameter(Class<?> type) {
        Optional<Method> converter = converter(type);
        Map<JsonNode, Choice> values = new LinkedHashMap<>();
        for (Choice choice : choices(type)) {
            Enum<?> constant = choice.constant();
            String text = converter.isEmpty() ? constant.name() : accepted(converter.get(), constant);
            values.putIfAbsent(JsonNodeFactory.instance.textNode(text), choice);
        }
        return schema(values);
    }

    /** The constants that are not hidden; an enum is asked for at each place that uses it. */
    private List<Choice> choices(Class<?> type) {
        Class<?> declaring = type.isEnum() ? type : type.getSuperclass();
        List<Choice> known = choices.get(declaring);
        if (known == null) {
            known = new ArrayList<>();
            Object[] constants = declaring.getEnumConstants();
            for (Object constant : constants == null ? new Object[0] : constants) {
                Choice choice = new Choice((Enum<?>) constant);
                if (!hidden(choice.annotations)) {
                    known.add(choice);
                }
            }
            choices.put(declaring, known);
        }
        return known;
    }

    private static boolean hidden(Annotations annotations) {
        return annotations.has(OpenApiNames.HIDDEN)
                || annotations
                        .find(OpenApiNames.SCHEMA)
                        .filter(schema -> schema.flag("hidden"))
                        .isPresent();
    }

    @SuppressWarnings("EnumOrdinal") // what travels is the ordinal
    private JsonNode value(Choice choice, Use use, JsonFormat.Value format) {
        Enum<?> constant = choice.constant();
        if (format.getShape().isNumeric()) {
            return JsonNodeFactory.instance.numberNode(constant.ordinal());
        }
        boolean readsOtherwise = use == Use.REQUEST
                && introspection.mapper().isEnabled(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                && !introspection.mapper().isEnabled(SerializationFeature.WRITE_ENUMS_USING_TO_STRING);
        if (readsOtherwise) {
            return JsonNodeFactory.instance.textNode(constant.toString());
        }
        return choice.written(introspection);
    }

    private static ObjectNode schema(Map<JsonNode, Choice> values) {
        ObjectNode schema = type(values.keySet());
        if (values.isEmpty() || !schema.has("type")) {
            return Nodes.string();
        }
        ArrayNode choices = schema.putArray("enum");
        boolean named = false;
        for (Map.Entry<JsonNode, Choice> entry : values.entrySet()) {
            choices.add(entry.getKey());
            named |= entry.getValue().displayName().isPresent();
        }
        if (named) {
            ArrayNode shown = schema.putArray("x-ms-enum-values");
            values.forEach((value, choice) -> shown.addObject()
                    .put(
                            "displayName",
                            choice.displayName()
                                    .orElseGet(() ->
                                            Labels.ofName(choice.constant().name())))
                    .set("value", value));
        }
        return schema;
    }

    private static ObjectNode type(Set<JsonNode> values) {
        boolean texts = true;
        for (JsonNode value : values) {
            texts &= value.isTextual();
        }
        if (texts) {
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

    /** A constant with what is asked of it again and again. */
    private static final class Choice {
        private final Enum<?> constant;
        private final Annotations annotations;
        private Optional<JsonNode> written = Optional.empty();

        Choice(Enum<?> constant) {
            this.constant = constant;
            this.annotations = annotations(constant);
        }

        private static Annotations annotations(Enum<?> constant) {
            try {
                return Annotations.of(constant.getDeclaringClass().getField(constant.name()));
            } catch (NoSuchFieldException e) {
                return Annotations.NONE; // renamed by an obfuscator
            }
        }

        Enum<?> constant() {
            return constant;
        }

        Optional<String> displayName() {
            return annotations.find(ConnectorNames.DISPLAY_NAME).flatMap((AnnotationValues name) -> name.text("value"));
        }

        JsonNode written(Introspection introspection) {
            if (written.isEmpty()) {
                written = Optional.of(introspection.tree(constant));
            }
            return written.get();
        }
    }

    private static Optional<Method> converter(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("fromString")
                    && Modifier.isStatic(method.getModifiers())
                    && Modifier.isPublic(method.getModifiers())
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0] == String.class) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
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
