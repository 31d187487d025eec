package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.metadata.Lookup;
import dev.flowconnector.swagger.read.operation.Outcome;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the operation that a lookup names: by class and method, by method of its own class, or by operation id. */
final class Targets {
    private static final String WAYS =
            "resource and method, method alone (of the class that carries the lookup), or" + " operationId";

    private final List<ReadOperation> operations;
    private final Findings findings;

    Targets(List<ReadOperation> operations, Findings findings) {
        this.operations = operations;
        this.findings = findings;
    }

    /**
     * The target; a failure is reported.
     *
     * @param call annotation that names the operation
     */
    Optional<Target> find(AnnotationValues call, Lookup lookup, ReadOperation source) {
        Optional<Class<?>> resource = call.type("resource");
        Optional<String> method = call.text("method");
        Optional<String> id = call.text("operationId");
        if (id.isPresent() == method.isPresent() || (resource.isPresent() && method.isEmpty())) {
            String written = id.map(text -> "operationId \"" + text + "\"")
                    .or(() -> resource.map(type -> "resource \"" + type.getSimpleName() + "\""))
                    .orElse("nothing");
            return failed(
                    "dynamic-operation-unnamed",
                    lookup,
                    lookup.shown() + " must name its operation in one way; it names "
                            + (id.isPresent() ? written + " and method \"" + method.orElse("") + "\"" : written)
                            + ". Allowed are: " + WAYS + ".",
                    "Write for example resource = Lookups.class, method = \"projects\".");
        }
        Optional<ReadOperation> found = id.isPresent()
                ? byId(id.get(), lookup)
                : byMethod(resource.orElseGet(() -> source.method().resource()), method.orElse(""), lookup);
        return found.flatMap(operation -> withAnswer(operation, lookup));
    }

    private Optional<ReadOperation> byId(String id, Lookup lookup) {
        Optional<ReadOperation> found = operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
        if (found.isPresent()) {
            return found;
        }
        List<String> known = operations.stream().map(ReadOperation::id).sorted().toList();
        return failed(
                "dynamic-operation-missing",
                lookup,
                lookup.shown() + " calls the operation \"" + id + "\", which does not exist. Allowed are: "
                        + Spelling.listed(known) + ".",
                Spelling.didYouMean(id, known) + "Name an operation of this API.");
    }

    private Optional<ReadOperation> byMethod(Class<?> resource, String method, Lookup lookup) {
        List<ReadOperation> ofClass = ofClass(resource);
        List<ReadOperation> found = ofClass.stream()
                .filter(operation -> operation.method().method().getName().equals(method))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.isEmpty()) {
            List<String> known = ofClass.stream()
                    .map(operation -> operation.method().method().getName())
                    .distinct()
                    .toList();
            return failed(
                    "dynamic-operation-missing",
                    lookup,
                    lookup.shown() + " calls the method \"" + resource.getSimpleName() + "#" + method
                            + "\", which is no operation. Allowed are the resource methods of "
                            + resource.getSimpleName() + ": " + Spelling.listed(known) + ".",
                    Spelling.didYouMean(method, known) + "Name a resource method of a class that is read.");
        }
        String candidates = found.stream()
                .map(operation ->
                        operation.id() + " (" + signature(operation.method().method()) + ")")
                .collect(Collectors.joining(", "));
        return failed(
                "dynamic-operation-ambiguous",
                lookup,
                lookup.shown() + " calls the method \"" + resource.getSimpleName() + "#" + method
                        + "\", which several operations have: " + candidates + ". Allowed is one operation.",
                "Write operationId = \"" + found.get(0).id() + "\" instead of resource and method.");
    }

    /** Operations of the class itself; else of classes that inherit from it, or that it inherits from. */
    private List<ReadOperation> ofClass(Class<?> resource) {
        List<ReadOperation> own = operations.stream()
                .filter(operation -> operation.method().resource() == resource)
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        return operations.stream()
                .filter(operation ->
                        resource.isAssignableFrom(operation.method().resource())
                                || operation.method().resource().isAssignableFrom(resource))
                .toList();
    }

    private Optional<Target> withAnswer(ReadOperation operation, Lookup lookup) {
        Optional<JsonNode> answer = Target.answer(operation);
        if (operation.outcome() instanceof Outcome.LongRunning
                || operation.outcome() instanceof Outcome.Polling
                || operation.outcome() instanceof Outcome.Webhook) {
            return failed(
                    "dynamic-target-not-200",
                    lookup,
                    lookup.shown() + " calls the operation \"" + operation.id() + "\", which returns '"
                            + operation.method().result().toCanonical()
                            + "' and answers 202 or 201. Allowed are operations that answer 200 at once; the designer"
                            + " takes everything else for a failure.",
                    "Write an operation of its own that returns Choices, TreeLevel or FieldSchema.");
        }
        if (operation.outcome() instanceof Outcome.Paged) {
            findings.add(Finding.warning(
                    "dynamic-target-paged",
                    lookup.origin(),
                    lookup.shown() + " calls the operation \"" + operation.id()
                            + "\", whose list comes in pages: the browser"
                            + " asks for further pages by itself, from another origin, and shows the first one when that"
                            + " fails.",
                    "Return a short list, Choices, and let the operation take a search text."));
        }
        if (answer.isPresent()) {
            return Optional.of(new Target(operation, answer.get()));
        }
        return failed(
                "dynamic-target-no-response-schema",
                lookup,
                lookup.shown() + " calls the operation \"" + operation.id() + "\", whose answer has no schema: its"
                        + " return type is \""
                        + operation.method().result().getRawClass().getSimpleName()
                        + "\". Allowed are operations with a typed answer.",
                "Return the type, or name it in @ApiResponse(content = @Content(schema = …)).");
    }

    private <T> Optional<T> failed(String rule, Lookup lookup, String message, String repair) {
        findings.add(Finding.error(rule, lookup.origin(), message, repair));
        return Optional.empty();
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }
}
