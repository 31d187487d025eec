package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Limits, choices, format and default that {@code @Schema} and {@code @ArraySchema} state. */
final class Facets {
    private static final String WRONG_VALUE = "schema-value-invalid";

    private final ObjectNode schema;
    private final Site site;
    private final Draft draft;

    private Facets(ObjectNode schema, Site site, Draft draft) {
        this.schema = schema;
        this.site = site;
        this.draft = draft;
    }

    /** Writes what is stated onto a schema; stated values replace derived ones. */
    static void apply(ObjectNode schema, Site site, Draft draft) {
        if (!site.stated().isSilent()) {
            new Facets(schema, site, draft).apply();
        }
    }

    private void apply() {
        alternatives();
        site.stated().text("format").ifPresent(this::format);
        switch (Nodes.typeOf(schema)) {
            case "string" -> {
                length("minLength");
                length("maxLength");
                site.stated().text("pattern").ifPresent(pattern -> Patterns.put(schema, pattern, site, draft));
            }
            case "integer", "number" -> {
                limit("minimum", "exclusiveMinimum");
                limit("maximum", "exclusiveMaximum");
                site.stated()
                        .first(values -> values.isSet("multipleOf") ? values.number("multipleOf") : Optional.empty())
                        .ifPresent(number -> schema.set("multipleOf", decimal(number.toString())));
            }
            case "array" -> array();
            case "object" -> {
                length("minProperties");
                length("maxProperties");
                additionalProperties();
            }
            default -> {
                // A reference or any value: nothing limits it.
            }
        }
        choices();
        site.stated().text("defaultValue").ifPresent(this::defaultValue);
    }

    /** What no reader of connectors understands at one place; on a class it is flattened. */
    private void alternatives() {
        for (AnnotationValues stated : site.stated().schemas()) {
            for (String member : List.of("oneOf", "anyOf", "allOf")) {
                List<Class<?>> classes = stated.types(member);
                if (classes.size() > 1) {
                    lost("@Schema(" + member + ") names "
                            + classes.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")));
                }
            }
            stated.type("not").ifPresent(other -> lost("@Schema(not) names " + other.getSimpleName()));
            stated.text("ref").ifPresent(ref -> lost("@Schema(ref) is \"" + ref + "\""));
        }
    }

    private void lost(String statement) {
        draft.report(Finding.warning(
                "schema-combination-lost",
                site.origin(),
                statement + ", which a connector cannot say at one place; the Java type was read instead.",
                "Name one class with @Schema(implementation = …), or put the @Schema on a class or interface of its own,"
                        + " where its alternatives become one object."));
    }

    private void format(String format) {
        String type = Nodes.typeOf(schema);
        if (Formats.fits(format, type)) {
            schema.put("format", format);
            return;
        }
        boolean same = format.equals(schema.path("format").asText(""));
        if (!same) {
            draft.report(Finding.warning(
                    "format-unknown",
                    site.origin(),
                    "The format \"" + format + "\" on the type \"" + type
                            + "\" is none that the platform knows and was left out. Allowed are: "
                            + Formats.allowed(type) + ".",
                    Formats.meant(format)
                            .map(meant -> "Did you mean @Schema(format = \"" + meant + "\")?")
                            .orElse("Remove it from @Schema, or say it in the description.")));
        }
    }

    private void length(String member) {
        site.stated()
                .first(values -> values.isSet(member) ? values.number(member) : Optional.empty())
                .ifPresent(number -> schema.put(member, number.intValue()));
    }

    private void limit(String member, String exclusive) {
        site.stated().text(member).flatMap(text -> number(member, text)).ifPresent(limit -> schema.set(member, limit));
        if (site.stated().flag(exclusive)) {
            schema.put(exclusive, true);
        }
        // The form of OpenAPI 3.1: the limit itself is the exclusive one.
        String newer = exclusive + "Value";
        site.stated()
                .first(values -> values.isSet(newer) ? values.number(newer) : Optional.empty())
                .ifPresent(number -> schema.put(exclusive, true).set(member, decimal(number.toString())));
    }

    private Optional<JsonNode> number(String member, String text) {
        Optional<JsonNode> number = DefaultValues.parse(text, Nodes.type("number"))
                .map(parsed -> decimal(parsed.decimalValue().toPlainString()));
        if (number.isEmpty()) {
            wrong(member, text, "a number");
        }
        return number;
    }

    private static JsonNode decimal(String text) {
        return whole(new BigDecimal(text));
    }

    /** A number without needless decimals. */
    static JsonNode whole(BigDecimal value) {
        boolean integral = value.stripTrailingZeros().scale() <= 0;
        return integral
                ? DefaultValues.parse(value.toBigInteger().toString(), Nodes.type("integer"))
                        .orElseThrow()
                : JsonNodeFactory.instance.numberNode(value);
    }

    private void array() {
        site.stated().array().ifPresent(values -> {
            if (values.isSet("minItems")) {
                values.number("minItems").ifPresent(number -> schema.put("minItems", number.intValue()));
            }
            if (values.isSet("maxItems")) {
                values.number("maxItems").ifPresent(number -> schema.put("maxItems", number.intValue()));
            }
            if (values.flag("uniqueItems")) {
                schema.put("uniqueItems", true);
            }
        });
    }

    private void additionalProperties() {
        boolean open = site.stated()
                .mode("additionalProperties")
                .filter("TRUE"::equals)
                .isPresent();
        if (open && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", true);
        }
    }

    private void choices() {
        List<String> allowed = site.stated().schemas().stream()
                .map((AnnotationValues values) -> values.texts("allowableValues"))
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
        boolean ofItems = schema.path("items") instanceof ObjectNode items && !items.has("$ref");
        ObjectNode target = ofItems ? (ObjectNode) schema.path("items") : schema;
        if (allowed.isEmpty() || target.has("$ref")) {
            return;
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (String text : allowed) {
            DefaultValues.parse(text, target)
                    .ifPresentOrElse(
                            values::add,
                            () -> wrong("allowableValues", text, "a value of type \"" + Nodes.typeOf(target) + "\""));
        }
        if (!values.isEmpty()) {
            target.remove("x-ms-enum-values");
            target.set("enum", values);
        }
    }

    private void defaultValue(String text) {
        Optional<JsonNode> value = DefaultValues.parse(text, schema);
        if (value.isEmpty()) {
            wrong("defaultValue", text, "a value of type \"" + Nodes.typeOf(schema) + "\"");
            return;
        }
        schema.set("default", value.get());
        if (schema.path("enum") instanceof ArrayNode choices && !contains(choices, value.get())) {
            draft.report(Finding.warning(
                    "default-not-in-enum",
                    site.origin(),
                    "The default \"" + text + "\" is none of the allowed values: " + choices + ".",
                    "Use one of them as @Schema(defaultValue)."));
        }
    }

    private static boolean contains(ArrayNode choices, JsonNode value) {
        for (JsonNode choice : choices) {
            if (choice.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void wrong(String member, String text, String allowed) {
        draft.report(Finding.error(
                WRONG_VALUE,
                site.origin(),
                "@Schema(" + member + ") is \"" + text + "\". Allowed is " + allowed + ".",
                "Change the value or the type."));
    }
}
