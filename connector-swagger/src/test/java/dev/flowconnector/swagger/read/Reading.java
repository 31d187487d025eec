package dev.flowconnector.swagger.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.util.List;

/** Reads sample classes as a user would get them: definition and findings. */
public record Reading(SwaggerDocument document, List<Finding> findings) {

    public static Reading of(Class<?>... classes) {
        return of(new JsonMapper(), ReadSettings.DEFAULTS, classes);
    }

    public static Reading of(ObjectMapper mapper, ReadSettings settings, Class<?>... classes) {
        ReadContext context = ReadContext.of(mapper, settings, SourceDocs.NONE);
        ReadDefinition definition = new DefinitionReader(context).read(List.of(classes));
        return new Reading(definition.document(), context.findings().sorted());
    }

    public ObjectNode root() {
        return document.root();
    }

    /** A node by its pointer; missing when there is none. */
    public JsonNode at(String pointer) {
        return root().at(JsonPointer.compile(pointer));
    }

    /** The operation of an id; missing when there is none. */
    public JsonNode operation(String id) {
        for (JsonNode item : root().path("paths")) {
            for (JsonNode operation : item) {
                if (operation.path("operationId").asText().equals(id)) {
                    return operation;
                }
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    /** The findings of a rule. */
    public List<Finding> findings(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }
}
