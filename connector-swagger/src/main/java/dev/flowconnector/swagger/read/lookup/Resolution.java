package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.metadata.Lookup;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One pass over the operations of a connector and what their lookups call. */
final class Resolution {
    private final ObjectNode root;
    private final List<ReadOperation> operations;
    private final Findings findings;
    private final Variants variants;
    private final Schemas schemas;
    private final DynamicValuesWriter values;
    private final DynamicSchemaWriter schema;
    private final FilePickerWriter picker;
    private final Set<String> called = new LinkedHashSet<>();
    private final Set<String> calledSinceLook = new HashSet<>();

    Resolution(ReadContext context, ObjectNode root, ObjectNode definitions, List<ReadOperation> operations) {
        this.root = root;
        this.operations = operations;
        this.findings = context.findings();
        this.variants = new Variants(definitions, context.provenance());
        this.schemas = new Schemas(root);
        Targets targets = new Targets(operations, findings);
        this.values = new DynamicValuesWriter(schemas, targets, findings);
        this.schema = new DynamicSchemaWriter(schemas, targets, findings);
        this.picker = new FilePickerWriter(root, schemas, targets, findings);
    }

    /** Ids of the operations that are called. */
    Set<String> run(Set<String> selected) {
        List<ReadOperation> own = new ArrayList<>();
        for (ReadOperation operation : operations) {
            if (selected.contains(operation.id())) {
                own.add(operation);
            }
        }
        Optional<ReadOperation> tested = new TestConnections(schemas, findings).write(root, own);
        if (tested.isPresent()) {
            call(tested.get().id());
        }
        Set<String> reached = new HashSet<>();
        Deque<ReadOperation> shown = new ArrayDeque<>();
        List<ReadOperation> next = own;
        // Inputs first: an output may then share a definition with them.
        while (!next.isEmpty() || !shown.isEmpty()) {
            for (ReadOperation operation : next) {
                if (reached.add(operation.id())) {
                    inputs(operation);
                    shown.add(operation);
                }
            }
            next = unreached(reached);
            if (next.isEmpty() && !shown.isEmpty()) {
                outputs(shown.removeFirst());
                next = unreached(reached);
            }
        }
        variants.finish();
        Set<String> inOrder = new LinkedHashSet<>();
        for (ReadOperation operation : operations) {
            if (called.contains(operation.id())) {
                inOrder.add(operation.id());
            }
        }
        return inOrder;
    }

    private void call(String id) {
        if (called.add(id)) {
            calledSinceLook.add(id);
        }
    }

    private List<ReadOperation> unreached(Set<String> reached) {
        if (calledSinceLook.isEmpty()) {
            return List.of();
        }
        List<ReadOperation> unreached = new ArrayList<>();
        for (ReadOperation operation : operations) {
            if (calledSinceLook.contains(operation.id()) && !reached.contains(operation.id())) {
                unreached.add(operation);
            }
        }
        calledSinceLook.clear();
        return unreached;
    }

    private void inputs(ReadOperation operation) {
        Scope scope = Scope.of(operation, Scope.Side.INPUT);
        for (JsonNode parameter : operation.operation().path("parameters")) {
            if (parameter instanceof ObjectNode node) {
                connect(node, scope);
                if (node.get("schema") instanceof ObjectNode body) {
                    walk(body, scope);
                }
            }
        }
    }

    private void outputs(ReadOperation operation) {
        Scope scope = Scope.of(operation, Scope.Side.OUTPUT);
        for (JsonNode response : operation.operation().path("responses")) {
            if (response.get("schema") instanceof ObjectNode answer) {
                walk(answer, scope);
            }
        }
        JsonNode content =
                operation.pathItem().path("x-ms-notification-content").path("schema");
        if (operation.operation().has("x-ms-trigger") && content instanceof ObjectNode payload) {
            walk(payload, scope);
        }
    }

    private void walk(ObjectNode node, Scope scope) {
        Optional<String> reference = Schemas.reference(node);
        if (reference.isPresent()) {
            node.put("$ref", Schemas.referenceTo(meant(reference.get(), scope)));
        }
        connect(node, scope);
        if (node.get("properties") instanceof ObjectNode properties) {
            List<String> names = new ArrayList<>();
            for (Map.Entry<String, JsonNode> property : properties.properties()) {
                names.add(property.getKey());
            }
            for (String name : names) {
                if (properties.get(name) instanceof ObjectNode property) {
                    walk(property, scope.inside(node, name));
                }
            }
        }
        if (node.get("items") instanceof ObjectNode items) {
            walk(items, scope);
        }
        if (node.get("additionalProperties") instanceof ObjectNode values) {
            walk(values, scope);
        }
    }

    /** The name of the definition as it is meant at one place. */
    private String meant(String name, Scope scope) {
        Optional<String> known = variants.known(name, scope.side());
        if (known.isPresent()) {
            return known.get();
        }
        ObjectNode copy = variants.begin(name);
        walk(copy, scope);
        return variants.end(name, copy, scope.side());
    }

    private void connect(ObjectNode node, Scope scope) {
        for (Lookup lookup : Waiting.take(node)) {
            switch (lookup.declaration().typeName()) {
                case ConnectorNames.DYNAMIC_SCHEMA ->
                    schema.write(node, lookup, scope).ifPresent(target -> call(target.id()));
                case ConnectorNames.DYNAMIC_VALUES -> {
                    if (scope.side() == Scope.Side.INPUT) {
                        values.write(node, lookup, scope).ifPresent(target -> call(target.id()));
                    }
                }
                case ConnectorNames.FILE_PICKER -> {
                    if (scope.side() == Scope.Side.INPUT) {
                        picker.write(node, lookup, scope).forEach(target -> call(target.id()));
                    }
                }
                default -> throw new IllegalStateException(lookup.shown());
            }
        }
    }
}
