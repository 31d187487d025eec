package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.metadata.Lookup;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code @TestConnection}: the operation that is called when a connection is created. */
final class TestConnections {
    private final Arguments arguments;
    private final Findings findings;

    TestConnections(Schemas schemas, Findings findings) {
        this.arguments = new Arguments(schemas, findings);
        this.findings = findings;
    }

    /** Writes the capability for the operation that carries the annotation; that operation. */
    Optional<ReadOperation> write(ObjectNode root, List<ReadOperation> operations) {
        List<ReadOperation> declared = declared(operations);
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        ReadOperation operation = declared.get(0);
        if (declared.size() > 1) {
            fail(
                    declared.get(1),
                    "@TestConnection stands on several methods: "
                            + declared.stream()
                                    .map(found -> "\"" + found.id() + "\"")
                                    .collect(Collectors.joining(", "))
                            + ". Allowed is one a connector.",
                    "Keep one of them.");
            return Optional.empty();
        }
        if (!operation.method().verb().equals("get")) {
            fail(
                    operation,
                    "@TestConnection stands on a method with the verb \""
                            + operation.method().verb() + "\". Allowed is GET: the call must change nothing.",
                    "Put it on a GET, for example of the user's own profile.");
            return Optional.empty();
        }
        AnnotationValues annotation = operation
                .method()
                .annotations()
                .find(ConnectorNames.TEST_CONNECTION)
                .orElseThrow();
        Lookup lookup = new Lookup(annotation, operation.method().origin());
        if (hasReferences(annotation, operation)) {
            return Optional.empty();
        }
        Target target = new Target(operation, root.objectNode());
        arguments
                .bind(annotation, target, lookup, Scope.of(operation, Scope.Side.INPUT))
                .ifPresent(bound -> Arguments.Bound.put(
                        Capabilities.of(root).putObject("testConnection").put("operationId", operation.id()),
                        bound.older()));
        return Optional.of(operation);
    }

    private static List<ReadOperation> declared(List<ReadOperation> operations) {
        List<ReadOperation> declared = new ArrayList<>();
        for (ReadOperation operation : operations) {
            if (operation.method().annotations().has(ConnectorNames.TEST_CONNECTION)) {
                declared.add(operation);
            }
        }
        return declared;
    }

    private boolean hasReferences(AnnotationValues annotation, ReadOperation operation) {
        Optional<String> reference = annotation.list("arguments").stream()
                .flatMap(argument -> argument.text("input").stream())
                .findFirst();
        reference.ifPresent(input -> fail(
                operation,
                "@TestConnection refers to the input \"" + input
                        + "\". Allowed are literals: nobody fills in anything when a connection is created.",
                "Write literal = \"…\" instead of input."));
        return reference.isPresent();
    }

    private void fail(ReadOperation operation, String message, String repair) {
        findings.add(Finding.error("testconnection-invalid", operation.method().origin(), message, repair));
    }
}
