package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An answer has one dynamic schema. */
final class DynamicSchemaSeveralOutputs implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-schema-several-outputs", Category.DYNAMIC)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Of several dynamic schemas in one answer the designer loads the first; the outputs of "
                    + "the others are missing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        for (Operation operation : definition.operations()) {
            List<Node> dynamic = new ArrayList<>();
            collect(definition, output(operation), dynamic, Collections.newSetFromMap(new IdentityHashMap<>()));
            for (Node carrier : dynamic.subList(Math.min(1, dynamic.size()), dynamic.size())) {
                reporter.report(
                        carrier,
                        "The answer of " + operation.shown() + " has " + dynamic.size()
                                + " dynamic schemas; only the first is loaded.",
                        "Put one dynamic schema on what is around them.");
            }
        }
    }

    /** The schema of the notification if the path has one, else that of the answer; without content if neither. */
    private static Node output(Operation operation) {
        Node content = operation.pathItem().notificationContent();
        Optional<Response> success = operation.success();
        return content.exists() || success.isEmpty()
                ? content.at("schema")
                : success.get().schema();
    }

    private static void collect(Definition definition, Node written, List<Node> found, Set<JsonNode> met) {
        Node schema = definition.resolve(written).orElse(written);
        if (!schema.isObject() || !met.add(schema.json())) {
            return;
        }
        if (schema.has(DynamicCall.SCHEMA) || schema.has(DynamicCall.PROPERTIES)) {
            found.add(schema);
        }
        for (Node property : schema.at("properties").members()) {
            collect(definition, property, found, met);
        }
        collect(definition, schema.at("items"), found, met);
    }
}
