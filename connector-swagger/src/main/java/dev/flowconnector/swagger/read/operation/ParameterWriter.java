package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.metadata.SchemaKeys;
import dev.flowconnector.swagger.read.resource.Input;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.type.TypeReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Inputs outside the body as Swagger 2.0 parameters. */
final class ParameterWriter {
    /** Headers that belong to the connection or to {@code consumes} and {@code produces}. */
    private static final Set<String> OWNED_HEADERS = Set.of("authorization", "accept", "content-type");

    private static final String RESERVED = "connectionId";

    private final ReadContext context;
    private final TypeReader types;
    private final SchemaKeys keys;

    ParameterWriter(ReadContext context, TypeReader types, SchemaKeys keys) {
        this.context = context;
        this.types = types;
        this.keys = keys;
    }

    /** The parameter; empty for an input that the platform owns or Swagger 2.0 cannot say, which is reported. */
    Optional<ObjectNode> write(Input input) {
        return switch (input.in()) {
            case PATH -> Optional.of(parameter(input, "path"));
            case QUERY -> Optional.of(parameter(input, "query"));
            case HEADER -> isOwned(input) ? Optional.empty() : Optional.of(parameter(input, "header"));
            case FORM -> Optional.of(parameter(input, "formData"));
            case FORM_FILE -> Optional.of(filePart(input));
            case COOKIE, MATRIX, BODY -> Optional.empty();
        };
    }

    private boolean isOwned(Input input) {
        boolean owned = OWNED_HEADERS.contains(input.name().toLowerCase(Locale.ROOT));
        if (owned) {
            context.findings()
                    .add(Finding.info(
                            "header-owned-by-platform",
                            input.origin(),
                            "The header '" + input.name() + "' is left out: the platform sets it from the connection"
                                    + " and from the media types.",
                            "Nothing to do, unless the maker must choose its value: then take a query parameter."));
        }
        return owned;
    }

    private ObjectNode parameter(Input input, String in) {
        ObjectNode node = named(input, in);
        ObjectNode schema = types.readParameter(input.type(), input.annotations());
        boolean required = InputTexts.isRequired(input);
        node.put("required", required);
        node.setAll(schema);
        if (input.defaultValue().isPresent()) {
            putDefault(node, input.defaultValue().get(), input);
        }
        if (schema.path("type").asText().equals("array") && !in.equals("path")) {
            node.put("collectionFormat", "csv");
            reportArray(input);
        }
        putText(node, input, keys.read(input.annotations(), place(input), input.type(), input.origin()));
        if (input.in() == Input.Place.PATH && !node.has("x-ms-url-encoding")) {
            node.put("x-ms-url-encoding", "single");
        }
        hideOnlyWhatCanBeSent(node, input);
        return node;
    }

    private ObjectNode filePart(Input input) {
        ObjectNode node = named(input, "formData");
        node.put("required", InputTexts.isRequired(input));
        node.put("type", "file");
        putText(node, input, keys.read(input.annotations(), place(input), input.type(), input.origin()));
        return node;
    }

    private ObjectNode named(Input input, String in) {
        if (input.name().equalsIgnoreCase(RESERVED)) {
            context.findings()
                    .add(Finding.warning(
                            "parameter-name-reserved",
                            input.origin(),
                            "The platform has a parameter '" + RESERVED + "' of its own; yours of that name would be"
                                    + " refused.",
                            "Give it another name, for example \"connection\"."));
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        context.provenance().note(node, input.origin());
        return node.put("name", input.name()).put("in", in);
    }

    private static SchemaKeys.Place place(Input input) {
        return input.in() == Input.Place.PATH ? SchemaKeys.Place.PATH_PARAMETER : SchemaKeys.Place.OTHER_PARAMETER;
    }

    private static void putText(ObjectNode node, Input input, ObjectNode connectorKeys) {
        Optional<String> description = InputTexts.description(input);
        if (description.isPresent()) {
            node.put("description", description.get());
        }
        node.put("x-ms-summary", InputTexts.label(input, connectorKeys.path("x-ms-summary")));
        connectorKeys.remove("x-ms-summary");
        node.setAll(connectorKeys);
    }

    private void putDefault(ObjectNode node, String text, Input input) {
        Optional<JsonNode> value = TypedDefault.of(text, node);
        if (value.isPresent()) {
            node.set("default", value.get());
        } else {
            reportDefault(node, text, input);
        }
    }

    private void reportDefault(ObjectNode node, String text, Input input) {
        context.findings()
                .add(Finding.warning(
                        "default-type-mismatch",
                        input.origin(),
                        "The default '" + text + "' of '" + input.name() + "' is no value of the type '"
                                + node.path("type").asText() + "'"
                                + (node.has("enum") ? " with the choices " + node.get("enum") : "")
                                + "; it is left out.",
                        "Write a value of that type in @DefaultValue."));
    }

    private void reportArray(Input input) {
        context.findings()
                .add(Finding.info(
                        "query-array-arrives-as-csv",
                        input.origin(),
                        "The platform sends the list '" + input.name()
                                + "' as one text with commas, while JAX-RS expects the name repeated.",
                        "Split the value at commas in a ParamConverter, or take the list in the body."));
    }

    /** A hidden input is sent only when it is required and has a default. */
    private void hideOnlyWhatCanBeSent(ObjectNode node, Input input) {
        if (!node.path("x-ms-visibility").asText().equals("internal")) {
            return;
        }
        if (node.has("default")) {
            node.put("required", true);
        } else if (node.path("required").asBoolean()) {
            context.findings()
                    .add(Finding.error(
                            "internal-required-no-default",
                            input.origin(),
                            "The input '" + input.name() + "' is required and hidden, but has no default: nobody can"
                                    + " give it a value.",
                            "Add @DefaultValue(\"…\"), or take @Visibility(INTERNAL) away."));
        }
    }
}
