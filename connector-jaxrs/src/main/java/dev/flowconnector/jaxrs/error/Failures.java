package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flowconnector.core.error.ErrorAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds in an exception, or in what caused it, what can be said to the caller. */
final class Failures {
    // Containers wrap what a reader throws once or twice.
    private static final int MAX_CAUSES = 8;
    private static final Set<String> JSON_B =
            Set.of("jakarta.json.bind.JsonbException", "jakarta.json.stream.JsonParsingException");

    private Failures() {}

    /** Empty if nothing in it is known. */
    static Optional<Failure> known(Throwable failure) {
        List<Throwable> causes = causes(failure);
        return said(causes)
                .or(() -> causes.stream().anyMatch(cause -> Blame.BODY.isOn(cause) || FormParts.wereRead(cause))
                        ? json(causes)
                        : Optional.empty());
    }

    /** What a reader said of the body, whoever wrapped it. Empty for anything else: the application may have words. */
    static Optional<Failure> ofBody(Throwable failure) {
        List<Throwable> causes = causes(failure);
        return causes.stream().anyMatch(Blame.BODY::isOn) ? said(causes).or(() -> json(causes)) : Optional.empty();
    }

    private static Optional<Failure> json(List<Throwable> causes) {
        // Who reads with JSON-B has our own reason below it.
        return first(causes, JsonProcessingException.class::isInstance)
                .map(json -> JsonFailures.of((JsonProcessingException) json))
                .or(() -> first(
                                causes,
                                cause -> JSON_B.contains(cause.getClass().getName()))
                        .map(json -> Failure.of(
                                Failure.BAD_REQUEST,
                                "BrokenJson",
                                "The body is not the JSON that this operation takes.")));
    }

    /** What the connection threw, if the caller, or the way to it, broke off. */
    static Optional<Throwable> broken(Throwable failure) {
        return first(causes(failure), Blame.CONNECTION::isOn);
    }

    /** Our own words, and those of the application. */
    private static Optional<Failure> said(List<Throwable> causes) {
        return first(causes, ErrorAnswer.class::isInstance)
                .map(ErrorAnswer.class::cast)
                .map(answer -> new Failure(
                        answer.status(), answer.code(), String.valueOf(answer.getMessage()), answer.retryAfter()))
                .or(() -> first(causes, Blame.CONNECTION::isOn).map(broken -> Failure.broken()));
    }

    private static Optional<Throwable> first(List<Throwable> causes, Predicate<Throwable> wanted) {
        return causes.stream().filter(wanted).findFirst();
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MAX_CAUSES)
                .toList();
    }
}
