package dev.flowconnector.swagger.read.operation;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.resource.Input;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.List;

/** Reports what Swagger's annotations say of an operation and a connector cannot: nothing is ignored without a word. */
final class UnreadStatements {
    private static final String PACKAGE = "io.swagger.v3.oas.annotations.";
    private static final List<String> CALLBACKS =
            List.of(PACKAGE + "callbacks.Callback", PACKAGE + "callbacks.Callbacks");

    private final Findings findings;

    UnreadStatements(Findings findings) {
        this.findings = findings;
    }

    void check(ResourceMethod method) {
        if (method.annotations().hasAnyIn(PACKAGE)) {
            checkMethod(method);
        }
        for (Input input : method.inputs()) {
            if (input.annotations().hasAnyIn(PACKAGE)) {
                check(input);
            }
        }
    }

    private void checkMethod(ResourceMethod method) {
        Annotations annotations = method.annotations();
        annotations
                .find(OpenApiNames.OPERATION)
                .filter(operation -> !operation.list("servers").isEmpty())
                .ifPresent(operation -> unread(
                        method.origin(),
                        "@Operation(servers) gives the operation an address of its own",
                        "Remove it, or publish the operation in a connector of its own: a connector has one address."));
        if (CALLBACKS.stream().anyMatch(annotations::has)) {
            unread(
                    method.origin(),
                    "@Callback describes a notification",
                    "Return Subscription<Event>, or add @WebhookTrigger(Event.class), for a webhook trigger.");
        }
        annotations
                .all(OpenApiNames.API_RESPONSE, OpenApiNames.API_RESPONSES)
                .forEach(response -> reference(response, "@ApiResponse", method.origin()));
    }

    private void check(Input input) {
        input.annotations()
                .find(OpenApiNames.REQUEST_BODY)
                .ifPresent(body -> reference(body, "@RequestBody", input.origin()));
        input.annotations().find(OpenApiNames.PARAMETER).ifPresent(parameter -> {
            reference(parameter, "@Parameter", input.origin());
            if (!parameter.list("content").isEmpty()) {
                unread(
                        input.origin(),
                        "@Parameter(content) describes the input as a document",
                        "Use @Parameter(schema = …), or take the value in the body.");
            }
            parameter
                    .text("name")
                    .filter(name -> input.in() != Input.Place.BODY && !name.equals(input.name()))
                    .ifPresent(name -> unread(
                            input.origin(),
                            "@Parameter(name) is \"" + name + "\", but the API reads \"" + input.name() + "\"",
                            "Use one name in both; for a label write @Summary(\"" + name + "\")."));
        });
    }

    private void reference(AnnotationValues annotation, String shown, Origin origin) {
        annotation
                .text("ref")
                .ifPresent(ref -> unread(
                        origin,
                        shown + "(ref) points at \"" + ref + "\", which no annotation declares",
                        "Write here what stands there."));
    }

    private void unread(Origin origin, String statement, String repair) {
        findings.add(Finding.warning(
                "statement-unread", origin, statement + "; this has no effect on the connector.", repair));
    }
}
