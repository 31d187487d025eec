package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.LiteralText;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys that Swagger's {@code @Extension} writes and that pass through unharmed: a named extension is an object of its
 * properties, one without a name puts each property at the top; {@code x-} is put before a name that lacks it, and
 * {@code parseValue} reads a value as JSON.
 */
public final class PassThrough {
    private static final Set<String> CARRYING = Set.of(
            OpenApiNames.PARAMETER,
            OpenApiNames.REQUEST_BODY,
            OpenApiNames.ARRAY_SCHEMA,
            OpenApiNames.SCHEMA,
            OpenApiNames.OPERATION,
            OpenApiNames.EXTENSION,
            OpenApiNames.EXTENSIONS);
    private static final PassThrough NOTHING = new PassThrough();

    private final ObjectNode keys = JsonNodeFactory.instance.objectNode();

    private PassThrough() {}

    /** The keys of a list of {@code @Extension}s. */
    public static PassThrough of(List<AnnotationValues> extensions, Origin origin, Findings findings) {
        PassThrough read = new PassThrough();
        extensions.forEach(extension -> read.add(extension, origin, findings));
        read.keys
                .fieldNames()
                .forEachRemaining(name -> KnownExtensions.meantBy(name)
                        .ifPresent(known -> findings.add(Finding.warning(
                                "extension-misspelt",
                                origin,
                                "@Extension writes the unknown key \"" + name
                                        + "\". No reader of connectors understands it.",
                                "Did you mean '" + known + "'?"))));
        return read;
    }

    /** The keys for a parameter or schema: of {@code @Extension}, {@code @Schema}, {@code @Parameter} and the like. */
    static PassThrough onSchema(Annotations annotations, Origin origin, Findings findings) {
        if (!annotations.hasAny(CARRYING)) {
            return NOTHING;
        }
        List<AnnotationValues> extensions = new ArrayList<>();
        for (String carrier : List.of(
                OpenApiNames.PARAMETER, OpenApiNames.REQUEST_BODY, OpenApiNames.ARRAY_SCHEMA, OpenApiNames.SCHEMA)) {
            annotations.find(carrier).ifPresent(found -> {
                found.nested("schema").ifPresent(schema -> extensions.addAll(schema.list("extensions")));
                extensions.addAll(found.list("extensions"));
            });
        }
        extensions.addAll(annotations.all(OpenApiNames.EXTENSION, OpenApiNames.EXTENSIONS));
        return of(extensions, origin, findings);
    }

    /** The keys for an operation: of {@code @Operation} and {@code @Extension} on the method. */
    static PassThrough onOperation(Annotations annotations, Origin origin, Findings findings) {
        if (!annotations.hasAny(CARRYING)) {
            return NOTHING;
        }
        List<AnnotationValues> extensions = new ArrayList<>();
        annotations.find(OpenApiNames.OPERATION).ifPresent(found -> extensions.addAll(found.list("extensions")));
        extensions.addAll(annotations.all(OpenApiNames.EXTENSION, OpenApiNames.EXTENSIONS));
        return of(extensions, origin, findings);
    }

    /** Puts the keys onto a node; what already stands there stays, and a different value is reported as lost. */
    public void putInto(ObjectNode node, Origin origin, Findings findings) {
        for (Map.Entry<String, JsonNode> entry : keys.properties()) {
            JsonNode present = node.get(entry.getKey());
            if (present == null) {
                node.set(entry.getKey(), entry.getValue());
            } else if (!present.equals(entry.getValue())) {
                findings.add(Finding.warning(
                        "extension-overruled",
                        origin,
                        "@Extension writes the key \"" + entry.getKey() + "\" with the value \"" + entry.getValue()
                                + "\", but \"" + present + "\" stands there already and stays.",
                        "Remove the @Extension, or what writes the other value."));
            }
        }
    }

    private void add(AnnotationValues extension, Origin origin, Findings findings) {
        Optional<String> name = extension.text("name").filter(text -> !text.isBlank());
        ObjectNode into = name.map(text -> object(prefixed(text))).orElse(keys);
        for (AnnotationValues property : extension.list("properties")) {
            String key = property.text("name").orElse("");
            if (!key.isBlank()) {
                into.set(name.isPresent() ? key : prefixed(key), value(property, key, origin, findings));
            }
        }
    }

    private ObjectNode object(String key) {
        return keys.get(key) instanceof ObjectNode present ? present : keys.putObject(key);
    }

    private static String prefixed(String name) {
        return name.startsWith("x-") ? name : "x-" + name;
    }

    private static JsonNode value(AnnotationValues property, String key, Origin origin, Findings findings) {
        String text = property.text("value").orElse("");
        if (!property.flag("parseValue")) {
            return TextNode.valueOf(text);
        }
        return LiteralText.json(text).orElseGet(() -> {
            findings.add(Finding.error(
                    "extension-value-not-json",
                    origin,
                    "@ExtensionProperty \"" + key + "\" has parseValue and the value \"" + text
                            + "\", which is not JSON. Allowed is one JSON value.",
                    "Write JSON, or remove parseValue for a text."));
            return TextNode.valueOf(text);
        });
    }
}
