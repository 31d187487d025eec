package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.naming.Sentences;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.type.TypeReader;
import dev.flowconnector.swagger.read.type.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an operation answers: one success schema, since readers choose differently among several; errors and the
 * {@code default} response without schema.
 */
final class AnswerWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ReadContext context;
    private final TypeReader types;
    private final ResponseHeaders headers;

    AnswerWriter(ReadContext context, TypeReader types, TypeNames names) {
        this.context = context;
        this.types = types;
        this.headers = new ResponseHeaders(types, names);
    }

    Answer write(ResourceMethod method, Outcome outcome, List<DeclaredResponse> declared, String returns) {
        ObjectNode responses = NODES.objectNode();
        Optional<ObjectNode> schema = schema(method, outcome);
        String code = code(outcome, declared);
        ObjectNode success = response(code, declared, returns, defaultText(outcome));
        if (schema.isPresent()) {
            success.set("schema", schema.get());
        }
        if (outcome instanceof Outcome.Webhook) {
            headers.location(success, "URL that ends the subscription");
        } else if (isPolledAtUrl(outcome)) {
            headers.location(success, "URL of the next poll");
            headers.retryAfter(success);
        }
        responses.set(code, success);
        if (outcome instanceof Outcome.LongRunning) {
            responses.set("202", accepted("Accepted: the work goes on, the result follows.", "URL of the status"));
        } else if (isPolledAtUrl(outcome)) {
            responses.set("202", accepted("Nothing new.", "URL of the next poll"));
        }
        if (!declared.isEmpty()) {
            addOthers(responses, declared);
            reportOtherBodies(method, code, declared);
        }
        return new Answer(responses, produces(method, outcome), schema);
    }

    private static boolean isPolledAtUrl(Outcome outcome) {
        return outcome instanceof Outcome.Polling polling && polling.served() != Outcome.Served.BY_POLICY;
    }

    private ObjectNode accepted(String description, String location) {
        ObjectNode response = NODES.objectNode().put("description", description);
        headers.location(response, location);
        headers.retryAfter(response);
        return response;
    }

    private void addOthers(ObjectNode responses, List<DeclaredResponse> declared) {
        declared.stream()
                .filter(response -> response.code().matches("\\d{3}|default"))
                .sorted(java.util.Comparator.comparing(DeclaredResponse::code))
                .filter(response -> !responses.has(response.code()))
                .forEach(response ->
                        responses.set(response.code(), response(response.code(), declared, "", otherText(response))));
    }

    private static String otherText(DeclaredResponse response) {
        return response.isSuccess() ? "Success." : "Failed.";
    }

    /** One success schema: readers choose differently among several. */
    private void reportOtherBodies(ResourceMethod method, String code, List<DeclaredResponse> declared) {
        declared.stream()
                .filter(DeclaredResponse::isSuccess)
                .filter(response -> !response.code().equals(code))
                .forEach(response -> response.type()
                        .ifPresent(type -> context.findings()
                                .add(Finding.warning(
                                        "response-schemas-several",
                                        method.origin(),
                                        "The response " + response.code() + " declares the body '"
                                                + type.getRawClass().getSimpleName() + "' beside that of " + code
                                                + "; a connector has one, so the former is left out.",
                                        "Answer with one type, or give the other answer an operation of its own."))));
    }

    private ObjectNode response(String code, List<DeclaredResponse> declared, String returns, String otherwise) {
        ObjectNode node = NODES.objectNode();
        Optional<DeclaredResponse> written = ofCode(declared, code);
        String said = written.isPresent() ? written.get().description() : "";
        String text = !said.isBlank()
                ? said
                : code.startsWith("2") && !returns.isBlank() ? Sentences.ofDoc(returns) : otherwise;
        node.put("description", Sentences.ended(text));
        if (written.isPresent()) {
            headers.addDeclared(node, written.get().headers());
        }
        return node;
    }

    private static Optional<DeclaredResponse> ofCode(List<DeclaredResponse> declared, String code) {
        for (DeclaredResponse response : declared) {
            if (response.code().equals(code)) {
                return Optional.of(response);
            }
        }
        return Optional.empty();
    }

    private static String defaultText(Outcome outcome) {
        if (outcome instanceof Outcome.Webhook) {
            return "Subscribed.";
        }
        return outcome instanceof Outcome.Nothing ? "Done." : "Success.";
    }

    private static String code(Outcome outcome, List<DeclaredResponse> declared) {
        if (outcome instanceof Outcome.Webhook) {
            return "201";
        }
        if (outcome instanceof Outcome.LongRunning || outcome instanceof Outcome.Polling) {
            return "200";
        }
        String usual = outcome instanceof Outcome.Nothing ? "204" : "200";
        if (declared.isEmpty()) {
            return usual;
        }
        return declared.stream()
                .filter(DeclaredResponse::isSuccess)
                .sorted(java.util.Comparator.comparing(
                                (DeclaredResponse response) -> response.type().isEmpty() && !response.files())
                        .thenComparing(DeclaredResponse::code))
                .map(DeclaredResponse::code)
                .findFirst()
                .orElse(usual);
    }

    private Optional<ObjectNode> schema(ResourceMethod method, Outcome outcome) {
        if (outcome instanceof Outcome.Value value) {
            return Optional.of(value(method, value.type()));
        }
        if (outcome instanceof Outcome.Content) {
            return Optional.of(NODES.objectNode().put("type", "string").put("format", "binary"));
        }
        if (outcome instanceof Outcome.LongRunning running) {
            return schema(method, running.result());
        }
        if (outcome instanceof Outcome.Polling polling) {
            ObjectNode item = value(method, polling.item());
            if (polling.served() == Outcome.Served.BY_POLICY) {
                return Optional.of(Envelopes.batchWithState(item));
            }
            return Optional.of(polling.batch() ? Envelopes.batch(item) : item);
        }
        if (outcome instanceof Outcome.Paged paged) {
            return Optional.of(Envelopes.page(value(method, paged.item())));
        }
        if (outcome instanceof Outcome.Unknown) {
            reportUnknown(method);
        }
        return Optional.empty();
    }

    private ObjectNode value(ResourceMethod method, JavaType type) {
        if (type.hasRawClass(String.class) && !MediaTypes.allowsJson(method.produces())) {
            return NODES.objectNode().put("type", "string");
        }
        return types.read(type, Use.RESPONSE, method.view(), method.annotations());
    }

    private void reportUnknown(ResourceMethod method) {
        context.findings()
                .add(Finding.warning(
                        "response-type-unknown",
                        method.origin(),
                        "The method answers with '"
                                + method.result().getRawClass().getSimpleName()
                                + "' and says nowhere what is in it: makers get no outputs.",
                        "Return the type itself, or add @ApiResponse(responseCode = \"200\", content ="
                                + " @Content(schema = @Schema(implementation = Order.class)))."));
    }

    private List<String> produces(ResourceMethod method, Outcome outcome) {
        Outcome delivered = outcome instanceof Outcome.LongRunning running ? running.result() : outcome;
        if (delivered instanceof Outcome.Nothing || delivered instanceof Outcome.Webhook) {
            return List.of();
        }
        if (delivered instanceof Outcome.Content) {
            List<String> concrete = new ArrayList<>(method.produces());
            concrete.removeIf(MediaTypes::isAny);
            if (!MediaTypes.isReadable(concrete)) {
                concrete.add(MediaTypes.BYTES); // Power Apps refuses an operation without a type that it knows
            }
            return concrete;
        }
        if (MediaTypes.allowsJson(method.produces())) {
            return List.of(MediaTypes.JSON);
        }
        return method.produces();
    }
}
