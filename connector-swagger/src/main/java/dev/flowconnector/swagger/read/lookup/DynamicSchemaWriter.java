package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.Optional;

/** {@code @DynamicSchema} as {@code x-ms-dynamic-schema} and {@code x-ms-dynamic-properties}. */
final class DynamicSchemaWriter {
    private final Targets targets;
    private final Arguments arguments;
    private final AnswerPaths paths;
    private final Findings findings;

    DynamicSchemaWriter(Schemas schemas, Targets targets, Findings findings) {
        this.targets = targets;
        this.arguments = new Arguments(schemas, findings);
        this.paths = new AnswerPaths(schemas, findings);
        this.findings = findings;
    }

    /** Writes both keys onto a node; the target that they call. */
    Optional<Target> write(ObjectNode node, Lookup lookup, Scope scope) {
        Optional<Target> target = targets.find(lookup.declaration(), lookup, scope.operation());
        String path = lookup.declaration().text("path").orElse("");
        if (path.isBlank() || path.equals("properties") || path.endsWith("/properties")) {
            findings.add(Finding.error(
                    "dynamic-schema-path-missing",
                    lookup.origin(),
                    lookup.shown() + " reads path = \"" + path
                            + "\". Allowed is the path of a schema object in the answer, neither empty, which Power"
                            + " Apps ignores, nor the properties inside the schema, which readers take for the schema.",
                    "Let the operation answer {\"schema\": {…}} and leave path out."));
            return target;
        }
        target.ifPresent(found -> paths.walk(found.answer(), "path", path, found, lookup)
                .flatMap(schema -> arguments.bind(lookup.declaration(), found, lookup, scope))
                .ifPresent(bound -> put(node, found, path, bound, lookup)));
        return target;
    }

    private void put(ObjectNode node, Target target, String path, Arguments.Bound bound, Lookup lookup) {
        ObjectNode carrier = Carriers.ofSchema(node);
        if (!carrier.path("properties").isEmpty()) {
            findings.add(Finding.warning(
                    "dynamic-schema-with-properties",
                    lookup.origin(),
                    lookup.shown() + " stands on a type with properties of its own, such as \""
                            + carrier.path("properties").fieldNames().next()
                            + "\". Where the schema is looked up, readers show only what it delivers.",
                    "Put it on a Map, a JsonNode or an empty class."));
        }
        ObjectNode schema = carrier.putObject("x-ms-dynamic-schema").put("operationId", target.id());
        Arguments.Bound.put(schema, bound.older());
        schema.put("value-path", path);
        ObjectNode properties = carrier.putObject("x-ms-dynamic-properties").put("operationId", target.id());
        Arguments.Bound.put(properties, bound.newer());
        properties.put("itemValuePath", path);
    }
}
