package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.metadata.OperationKeys;
import dev.flowconnector.swagger.read.metadata.SchemaKeys;
import dev.flowconnector.swagger.read.resource.Input;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.type.SchemaCopies;
import dev.flowconnector.swagger.read.type.TypeReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One resource method as one operation. */
public final class OperationReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> HELPING = Set.of(OpenApiNames.EXTERNAL_DOCUMENTATION, OpenApiNames.OPERATION);

    private final ReadContext context;
    private final TypeReader types;
    private final TypeNames names;
    private final DeclaredInputs inputs;
    private final OutcomeReader outcomes;
    private final SchemaKeys schemaKeys;
    private final OperationKeys operationKeys;
    private final ParameterWriter parameters;
    private final BodyWriter bodies;
    private final AnswerWriter answers;

    /** Reads within a run, with the type reader of one definition. */
    public OperationReader(ReadContext context, TypeReader types) {
        this.context = context;
        this.types = types;
        this.names = new TypeNames(context.mapper().getTypeFactory());
        this.inputs = new DeclaredInputs(names);
        this.outcomes = new OutcomeReader(context.findings(), names);
        this.schemaKeys = new SchemaKeys(context.findings());
        this.operationKeys = new OperationKeys(context);
        this.parameters = new ParameterWriter(context, types, schemaKeys);
        this.bodies = new BodyWriter(context, types, names, schemaKeys);
        this.answers = new AnswerWriter(context, types, names);
    }

    /** The operation under an id. */
    public OperationDraft read(ResourceMethod scanned, String id) {
        ResourceMethod method = scanned.withInputs(inputs.of(scanned));
        new UnreadStatements(context.findings()).check(method);
        List<DeclaredResponse> declared =
                DeclaredResponse.of(method.annotations(), method.resourceAnnotations(), names);
        Outcome outcome = outcomes.read(method, declared);
        OperationTexts texts = OperationTexts.of(method, outcome, context);
        Answer answer = answers.write(method, outcome, declared, texts.returns());
        ObjectNode operation = NODES.objectNode();
        context.provenance().note(operation, method.origin());
        operation.put("summary", texts.summary());
        operation.put("description", texts.description());
        operation.put("operationId", id);
        if (texts.deprecated()) {
            operation.put("deprecated", true);
        }
        putList(operation, "tags", tags(method));
        putHelp(operation, method);
        putList(operation, "consumes", bodies.consumes(method));
        putList(operation, "produces", answer.produces());
        operation.set("parameters", parameters(method, outcome));
        operation.set("responses", answer.responses());
        operation.setAll(operationKeys.read(method));
        TriggerKeys.put(operation, outcome);
        ObjectNode notification = notification(method, outcome);
        putAnswerKeys(method, answer, notification);
        return new OperationDraft(operation, outcome, notification);
    }

    /** The designer makes a help link of it. */
    private static void putHelp(ObjectNode operation, ResourceMethod method) {
        if (!method.annotations().hasAny(HELPING)) {
            return;
        }
        method.annotations()
                .find(OpenApiNames.EXTERNAL_DOCUMENTATION)
                .or(() -> method.annotations()
                        .find(OpenApiNames.OPERATION)
                        .flatMap(values -> values.nested("externalDocs")))
                .ifPresent(docs -> docs.text("url").ifPresent(url -> {
                    ObjectNode help = operation.putObject("externalDocs");
                    docs.text("description").ifPresent(text -> help.put("description", text));
                    help.put("url", url);
                }));
    }

    private ArrayNode parameters(ResourceMethod method, Outcome outcome) {
        ArrayNode written = NODES.arrayNode();
        for (Input input : method.inputs()) {
            Optional<ObjectNode> parameter =
                    input.in() == Input.Place.BODY ? bodies.write(input, method) : parameters.write(input);
            if (parameter.isPresent()) {
                written.add(parameter.get());
            }
        }
        if (outcome instanceof Outcome.Polling polling && polling.served() == Outcome.Served.BY_POLICY) {
            PollingPolicies.addState(written, method, context.findings());
        }
        return written;
    }

    /** The notification content of a webhook; empty for everything else. */
    private ObjectNode notification(ResourceMethod method, Outcome outcome) {
        return outcome instanceof Outcome.Webhook webhook
                ? new NotificationWriter(context, types).write(method, webhook)
                : NODES.objectNode();
    }

    /** Keys that stand on the method but belong to the schema of what it delivers. */
    private void putAnswerKeys(ResourceMethod method, Answer answer, ObjectNode notification) {
        ObjectNode keys =
                schemaKeys.read(method.annotations(), SchemaKeys.Place.ANSWER, method.result(), method.origin());
        if (keys.isEmpty()) {
            return;
        }
        String name = method.method().getName() + "Answer";
        SchemaCopies copies = types.copies();
        if (notification.path("schema") instanceof ObjectNode schema) {
            copies.put(schema, keys, name);
        } else {
            answer.schema().ifPresent(schema -> copies.put(schema, keys, name));
        }
    }

    /** Tags of the method, or of its class. */
    static List<String> tags(ResourceMethod method) {
        Set<String> tags = new LinkedHashSet<>();
        Optional<AnnotationValues> operation = method.annotations().find(OpenApiNames.OPERATION);
        if (operation.isPresent()) {
            tags.addAll(operation.get().texts("tags"));
        }
        addNames(method.annotations(), tags);
        if (tags.isEmpty()) {
            addNames(method.resourceAnnotations(), tags);
        }
        return List.copyOf(tags);
    }

    private static void addNames(Annotations annotations, Set<String> tags) {
        for (AnnotationValues tag : annotations.all(OpenApiNames.TAG, OpenApiNames.TAGS)) {
            Optional<String> name = tag.text("name");
            if (name.isPresent()) {
                tags.add(name.get());
            }
        }
    }

    private static void putList(ObjectNode node, String member, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = node.putArray(member);
            for (String value : values) {
                array.add(value);
            }
        }
    }
}
