package dev.flowconnector.swagger.validate.rules.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The revisions of one operation, which {@code x-ms-api-annotation} keeps together.
 *
 * @param name the family, or the id of an operation that is the only one
 * @param members the operations in the order of the file
 */
record Family(String name, List<Member> members) {
    /**
     * An operation of a family.
     *
     * @param operation the operation
     */
    record Member(Operation operation) {
        Node annotation() {
            return operation.node().at("x-ms-api-annotation");
        }

        /** The revision that is written; empty if there is none or it is no number from 1. */
        OptionalInt revision() {
            JsonNode revision = annotation().at("revision").json();
            return revision.canConvertToInt() && revision.isIntegralNumber() && revision.intValue() >= 1
                    ? OptionalInt.of(revision.intValue())
                    : OptionalInt.empty();
        }

        boolean isActive() {
            return !operation.isDeprecated();
        }

        /** Its own status, else that of the connector, else what the platform takes then. */
        String status() {
            Node info = operation.definition().info().at("x-ms-api-annotation");
            return annotation().text("status").or(() -> info.text("status")).orElse("Preview");
        }
    }

    /** All families, those of one operation included, in the order of the file. */
    static List<Family> all(Definition definition) {
        Map<String, List<Member>> byName = new LinkedHashMap<>();
        for (Operation operation : definition.operations()) {
            String name = nameOf(operation);
            if (!name.isEmpty()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(new Member(operation));
            }
        }
        return byName.entrySet().stream()
                .map(family -> new Family(family.getKey(), List.copyOf(family.getValue())))
                .toList();
    }

    /** The family that an operation says it belongs to, else its id; empty if it has none. */
    static String nameOf(Operation operation) {
        return operation
                .node()
                .at("x-ms-api-annotation")
                .text("family")
                .filter(family -> !family.isBlank())
                .or(operation::id)
                .orElse("");
    }

    /** The ids of some members, for messages. */
    static String ids(List<Member> members) {
        return Spelling.listed(members.stream()
                .flatMap(member -> member.operation().id().stream())
                .toList());
    }
}
