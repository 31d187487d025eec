package dev.flowconnector.swagger.read.operation;

import static dev.flowconnector.swagger.read.operation.Outcome.Notifies.BATCH;
import static dev.flowconnector.swagger.read.operation.Outcome.Notifies.SINGLE;
import static dev.flowconnector.swagger.read.operation.Outcome.Notifies.WAITING_RUN;
import static dev.flowconnector.swagger.read.operation.Outcome.Served.BY_APPLICATION;
import static dev.flowconnector.swagger.read.operation.Outcome.Served.BY_LIBRARY;
import static dev.flowconnector.swagger.read.operation.Outcome.Served.BY_POLICY;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a method delivers: from its return type, or from the annotation that says it for {@code Response}. */
final class OutcomeReader {
    private static final List<String> KINDS =
            List.of(ConnectorNames.LONG_RUNNING, ConnectorNames.WEBHOOK_TRIGGER, ConnectorNames.POLLING_TRIGGER);

    private static final Set<String> CONTRACTS = Set.of(
            ConnectorNames.ASYNC_OPERATION,
            ConnectorNames.SUBSCRIPTION,
            ConnectorNames.WEBHOOK_ACTION,
            ConnectorNames.POLL_BATCH,
            ConnectorNames.POLL_SINGLE,
            ConnectorNames.PAGE);

    private final Findings findings;
    private final TypeNames types;

    OutcomeReader(Findings findings, TypeNames types) {
        this.findings = findings;
        this.types = types;
    }

    Outcome read(ResourceMethod method, List<DeclaredResponse> declared) {
        Outcome outcome = decide(method, declared);
        if (method.annotations().has(ConnectorNames.POLLING_POLICY)) {
            return byPolicy(method, outcome);
        }
        if (outcome instanceof Outcome.LongRunning running) {
            report(method, running);
        }
        return outcome;
    }

    /** The same trigger, with its state in the body. */
    private Outcome byPolicy(ResourceMethod method, Outcome outcome) {
        if (outcome instanceof Outcome.Polling polling && polling.batch() && polling.served() == BY_LIBRARY) {
            return new Outcome.Polling(polling.item(), true, BY_POLICY);
        }
        findings.add(Finding.error(
                "polling-policy-misplaced",
                method.origin(),
                "@PollingPolicy stands on a method that returns '"
                        + method.result().toCanonical()
                        + "'. Allowed are methods that return PollBatch: the policy reads an array and a state that the"
                        + " library writes.",
                "Return PollBatch, or remove @PollingPolicy."));
        return outcome;
    }

    private Outcome decide(ResourceMethod method, List<DeclaredResponse> declared) {
        Outcome contract = ofType(method.result());
        List<AnnotationValues> said = new ArrayList<>();
        for (String kind : KINDS) {
            Optional<AnnotationValues> found = method.annotations().find(kind);
            if (found.isPresent()) {
                said.add(found.get());
            }
        }
        if (said.isEmpty()) {
            if (declared.isEmpty()) {
                return contract;
            }
            if (contract instanceof Outcome.Unknown) {
                return ofResponses(declared).or(() -> ofForms(declared)).orElse(contract);
            }
            return contract instanceof Outcome.Value ? ofResponses(declared).orElse(contract) : contract;
        }
        if (said.size() > 1 || isContract(contract)) {
            reportConflict(method, said);
            return contract;
        }
        if (!(contract instanceof Outcome.Unknown)) {
            reportUndeliverable(method, said.get(0));
        }
        return ofAnnotation(said.get(0));
    }

    private Outcome ofType(JavaType type) {
        if (!TypeNames.isAny(type, CONTRACTS)) {
            return plain(type);
        }
        return parameterOf(type, ConnectorNames.ASYNC_OPERATION)
                .<Outcome>map(result -> new Outcome.LongRunning(ofType(result), BY_LIBRARY))
                .or(() -> parameterOf(type, ConnectorNames.SUBSCRIPTION).map(payload -> webhook(payload, BY_LIBRARY)))
                .or(() -> parameterOf(type, ConnectorNames.WEBHOOK_ACTION)
                        .map(result -> new Outcome.Webhook(result, WAITING_RUN, BY_LIBRARY)))
                .or(() -> parameterOf(type, ConnectorNames.POLL_BATCH)
                        .map(item -> new Outcome.Polling(item, true, BY_LIBRARY)))
                .or(() -> parameterOf(type, ConnectorNames.POLL_SINGLE)
                        .map(item -> new Outcome.Polling(item, false, BY_LIBRARY)))
                .or(() -> parameterOf(type, ConnectorNames.PAGE).map(Outcome.Paged::new))
                .orElseGet(() -> plain(type));
    }

    private static Outcome plain(JavaType type) {
        if (TypeNames.isVoid(type)) {
            return new Outcome.Nothing();
        }
        if (TypeNames.isRaw(type)) {
            return new Outcome.Content();
        }
        return TypeNames.isOpaque(type) ? new Outcome.Unknown() : new Outcome.Value(type);
    }

    private static Outcome webhook(JavaType payload, Outcome.Served served) {
        boolean batch = payload.isCollectionLikeType() || payload.isArrayType();
        return new Outcome.Webhook(batch ? payload.getContentType() : payload, batch ? BATCH : SINGLE, served);
    }

    private Outcome ofAnnotation(AnnotationValues said) {
        JavaType type = types.of(said.type("value").orElse(Object.class));
        boolean batch = said.constant("delivery").filter("BATCH"::equals).isPresent();
        return switch (said.typeName()) {
            case ConnectorNames.LONG_RUNNING ->
                new Outcome.LongRunning(
                        said.type("value").isPresent() ? plain(type) : new Outcome.Nothing(), BY_APPLICATION);
            case ConnectorNames.WEBHOOK_TRIGGER -> new Outcome.Webhook(type, batch ? BATCH : SINGLE, BY_APPLICATION);
            default -> new Outcome.Polling(type, batch, BY_APPLICATION);
        };
    }

    private static Optional<Outcome> ofResponses(List<DeclaredResponse> declared) {
        Stream<DeclaredResponse> successes = declared.stream()
                .filter(DeclaredResponse::isSuccess)
                .sorted(java.util.Comparator.comparing(DeclaredResponse::code));
        return successes
                .flatMap(response -> {
                    if (response.files()) {
                        return Stream.of((Outcome) new Outcome.Content());
                    }
                    return response.type().map(OutcomeReader::plain).stream();
                })
                .findFirst()
                .or(() -> declared.stream().anyMatch(response -> response.code().equals("204"))
                                && declared.stream()
                                                .filter(DeclaredResponse::isSuccess)
                                                .count()
                                        == 1
                        ? Optional.of(new Outcome.Nothing())
                        : Optional.empty());
    }

    /** A JSON form is less than a type of Java: it counts where there is no other. */
    private static Optional<Outcome> ofForms(List<DeclaredResponse> declared) {
        return declared.stream()
                .filter(DeclaredResponse::isSuccess)
                .flatMap(response -> response.form().stream())
                .findFirst()
                .map(OutcomeReader::plain);
    }

    private static boolean isContract(Outcome outcome) {
        return !(outcome instanceof Outcome.Unknown
                || outcome instanceof Outcome.Value
                || outcome instanceof Outcome.Nothing);
    }

    private static Optional<JavaType> parameterOf(JavaType type, String contract) {
        return TypeNames.find(type, contract).map(found -> found.containedTypeOrUnknown(0));
    }

    private void report(ResourceMethod method, Outcome.LongRunning running) {
        if (isContract(running.result()) && !(running.result() instanceof Outcome.Content)) {
            findings.add(Finding.error(
                    "long-running-result",
                    method.origin(),
                    "The method returns '" + method.result().toCanonical()
                            + "', but the result of a long operation travels as one answer: a value, a file or nothing.",
                    "Return AsyncOperation of the type itself, such as AsyncOperation<List<Order>>, or return the inner"
                            + " type from a quick method."));
            return;
        }
        findings.add(Finding.info(
                "power-apps-does-not-wait",
                method.origin(),
                "Power Apps shows this operation as blank: it takes the first answer, 202, as the result and never asks"
                        + " for the status. Flows wait.",
                "If apps need it too, let the operation answer 200 when it is quick, or add a quick one for them."));
    }

    /** Only an answer that the method makes itself can carry the status and the URL that the annotation promises. */
    private void reportUndeliverable(ResourceMethod method, AnnotationValues said) {
        findings.add(Finding.error(
                "outcome-not-delivered",
                method.origin(),
                said.shown() + " promises a status and a Location that a method returning '"
                        + method.result().toCanonical() + "' cannot send.",
                "Return " + contractOf(said) + ", and the library sends them; or return Response and send them"
                        + " yourself."));
    }

    private static String contractOf(AnnotationValues said) {
        String type = said.type("value").map(Class::getSimpleName).orElse("Void");
        return switch (said.typeName()) {
            case ConnectorNames.LONG_RUNNING -> "AsyncOperation<" + type + ">";
            case ConnectorNames.WEBHOOK_TRIGGER -> "Subscription<" + type + ">";
            default -> "PollBatch<" + type + ">";
        };
    }

    private void reportConflict(ResourceMethod method, List<AnnotationValues> said) {
        String names =
                String.join(", ", said.stream().map(AnnotationValues::shown).toList());
        findings.add(Finding.error(
                "outcome-conflict",
                method.origin(),
                "The method says more than once what it delivers: return type '"
                        + method.result().toCanonical() + "' and " + names + ".",
                "Keep one: the contract type as return type, or the annotation on a method that returns Response."));
    }
}
