package dev.flowconnector.swagger.validate.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import com.networknt.schema.resource.InputStreamSource;
import dev.flowconnector.swagger.validate.model.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One schema, ready for use. The only class that knows the library for it, which is optional. */
final class CompiledSchema {
    private static final String DRAFT_4 = "http://json-schema.org/draft-04/schema#";

    private final JsonSchema schema;

    private CompiledSchema(JsonSchema schema) {
        this.schema = schema;
    }

    /** Something that the schema does not allow. */
    record Objection(Node at, String message) {}

    static CompiledSchema of(ObjectNode json, String file) {
        try {
            boolean draft4 = DRAFT_4.equals(json.path("$schema").asText());
            ObjectNode copy = json.deepCopy();
            if (!draft4) {
                copy.remove("id"); // a word of draft 4, in schemas that say draft 7
            }
            JsonSchemaFactory factory = JsonSchemaFactory.builder(
                            JsonSchemaFactory.getInstance(draft4 ? VersionFlag.V4 : VersionFlag.V7))
                    .schemaLoaders(loaders -> loaders.add(CompiledSchema::refuseOtherFiles))
                    .build();
            SchemaValidatorsConfig config =
                    SchemaValidatorsConfig.builder().locale(Locale.ROOT).build();
            JsonSchema schema = factory.getSchema(copy, config);
            schema.initializeValidators();
            return new CompiledSchema(schema);
        } catch (JsonSchemaException e) {
            throw new IllegalArgumentException("The file " + file + " is no JSON schema: " + e.getMessage(), e);
        } catch (NoClassDefFoundError e) {
            throw new IllegalArgumentException(
                    "To validate against " + file + " add com.networknt:json-schema-validator 1.5 to the class path.",
                    e);
        }
    }

    /** The schemas of the drafts lie in the library itself; nothing is read from the net. */
    private static @Nullable InputStreamSource refuseOtherFiles(AbsoluteIri iri) {
        return iri.toString().startsWith("classpath:")
                ? null
                : DisallowSchemaLoader.getInstance().getSchema(iri);
    }

    /** What it objects to, each place once: of alternatives of which none fits only the outermost place. */
    List<Objection> objections(Node root) {
        Map<String, Objection> plain = new LinkedHashMap<>();
        Map<String, Objection> ofAlternatives = new LinkedHashMap<>();
        for (ValidationMessage message : schema.validate(root.json())) {
            Node at = at(root, message.getInstanceLocation());
            if (isOfAlternatives(message.getEvaluationPath())) {
                ofAlternatives.putIfAbsent(
                        at.pointer().toString(),
                        new Objection(at, "Microsoft's schema knows no such form of " + at.shown() + "."));
            } else {
                String property = message.getProperty();
                Node node = property != null && at.has(property) ? at.at(property) : at;
                plain.putIfAbsent(
                        node.pointer().toString() + message.getType(),
                        new Objection(node, objection(node, property, message)));
            }
        }
        List<Objection> all = new ArrayList<>(plain.values());
        for (Map.Entry<String, Objection> objection : ofAlternatives.entrySet()) {
            if (!hasOuter(objection.getKey(), ofAlternatives)) {
                all.add(objection.getValue());
            }
        }
        return all;
    }

    private static String objection(Node node, @Nullable String property, ValidationMessage message) {
        if (message.getType().equals("additionalProperties") && property != null) {
            return "Microsoft's schema does not know the member '" + property + "' here.";
        }
        String error = message.getError();
        int end = error.indexOf(": ");
        boolean placeFirst = end > 0 && error.substring(0, end).endsWith(node.name());
        return "Microsoft's schema objects to " + node.shown() + ": " + (placeFirst ? error.substring(end + 2) : error)
                + ".";
    }

    private static boolean hasOuter(String pointer, Map<String, Objection> others) {
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (others.containsKey(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAlternatives(JsonNodePath path) {
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            if (step.equals("oneOf") || step.equals("anyOf")) {
                return true;
            }
        }
        return false;
    }

    private static Node at(Node root, JsonNodePath path) {
        Node at = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            at = step instanceof Integer index ? at.at(index) : at.at(String.valueOf(step));
        }
        return at;
    }
}
