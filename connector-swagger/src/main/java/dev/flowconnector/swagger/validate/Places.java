package dev.flowconnector.swagger.validate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Operation;
import java.util.Optional;

/** Names the nodes of a definition so that the name outlives a move: by operation and parameter, not by number. */
final class Places {
    private final Definition definition;

    Places(Definition definition) {
        this.definition = definition;
    }

    /** The id of the operation that a node belongs to. */
    Optional<String> operationId(JsonPointer pointer) {
        Optional<Operation> operation = operation(pointer);
        return operation.isPresent() ? operation.get().id() : Optional.empty();
    }

    private Optional<Operation> operation(JsonPointer pointer) {
        if (!pointer.toString().startsWith("/paths/")) {
            return Optional.empty();
        }
        JsonPointer path = pointer.tail();
        String verb = path.tail().matches() ? "" : path.tail().getMatchingProperty();
        for (Operation operation : definition.operations()) {
            if (operation.verb().key().equals(verb)
                    && operation.pathItem().path().equals(path.getMatchingProperty())) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** The name of a node: operation id or pointer, with the names of parameters in place of their numbers. */
    String stable(JsonPointer pointer) {
        Optional<String> id = operationId(pointer);
        JsonNode at = definition.root().json();
        StringBuilder name = new StringBuilder(id.orElse(""));
        int skip = id.isPresent() ? 3 : 0;
        JsonPointer step = pointer;
        while (!step.matches()) {
            JsonNode child = step.getMatchingIndex() >= 0 && at.isArray()
                    ? at.path(step.getMatchingIndex())
                    : at.path(step.getMatchingProperty());
            if (skip > 0) {
                skip--;
            } else {
                name.append('/')
                        .append(
                                at.isArray() && child.path("name").isTextual()
                                        ? child.path("name").textValue()
                                        : step.getMatchingProperty());
            }
            at = child;
            step = step.tail();
        }
        return name.toString();
    }
}
