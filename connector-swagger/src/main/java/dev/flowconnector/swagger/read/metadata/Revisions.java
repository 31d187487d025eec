package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.Optional;

/** {@code x-ms-api-annotation} of {@code @Revision}. */
final class Revisions {
    private Revisions() {}

    static Optional<ObjectNode> read(ResourceMethod method, Findings findings) {
        return method.annotations().find(ConnectorNames.REVISION).map(revision -> read(revision, method, findings));
    }

    private static ObjectNode read(AnnotationValues revision, ResourceMethod method, Findings findings) {
        ObjectNode annotation = JsonNodeFactory.instance.objectNode();
        revision.text("family").ifPresent(family -> annotation.put("family", family));
        int number = revision.number("number").map(Number::intValue).orElse(0);
        if (number < 1) {
            findings.add(Finding.error(
                    "annotation-revision-invalid",
                    method.origin(),
                    "@Revision has the number \"" + number + "\". Allowed are whole numbers from 1.",
                    "Number the revisions of a family 1, 2, 3."));
        }
        annotation.put("revision", number);
        boolean preview = revision.constant("status").equals(Optional.of("PREVIEW"));
        annotation.put("status", preview ? "Preview" : "Production");
        replacement(revision, method, findings).ifPresent(found -> annotation.set("replacement", found));
        return annotation;
    }

    private static Optional<ObjectNode> replacement(
            AnnotationValues revision, ResourceMethod method, Findings findings) {
        Optional<String> api = revision.text("replacementApi");
        Optional<String> operation = revision.text("replacementOperationId");
        if (api.isEmpty() && operation.isEmpty()) {
            return Optional.empty();
        }
        if (api.isEmpty() || operation.isEmpty()) {
            findings.add(Finding.error(
                    "annotation-replacement-incomplete",
                    method.origin(),
                    "@Revision names half of a replacement: \""
                            + api.or(() -> operation).orElse("")
                            + "\". Allowed are replacementApi and replacementOperationId together.",
                    "Add " + (api.isEmpty() ? "replacementApi" : "replacementOperationId") + "."));
            return Optional.empty();
        }
        if (!isDeprecated(method.annotations())) {
            findings.add(Finding.error(
                    "annotation-replacement-not-deprecated",
                    method.origin(),
                    "@Revision names the replacement \"" + operation.get()
                            + "\", but the method is not deprecated. Allowed are replacements of deprecated methods.",
                    "Add @Deprecated, or remove the replacement."));
            return Optional.empty();
        }
        return Optional.of(
                JsonNodeFactory.instance.objectNode().put("api", api.get()).put("operationId", operation.get()));
    }

    private static boolean isDeprecated(Annotations annotations) {
        return annotations.has("java.lang.Deprecated")
                || annotations
                        .find(OpenApiNames.OPERATION)
                        .map(operation -> operation.flag("deprecated"))
                        .orElse(false);
    }
}
