package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.flowconnector.core.error.ErrorAnswer;
import java.util.Optional;
import java.util.Set;

/** Finds in an exception, or in what caused it, what can be said to the caller. */
final class Failures {
    // Containers wrap what a reader throws once or twice.
    private static final int MAX_CAUSES = 8;
    private static final Set<String> JSON_B =
            Set.of("jakarta.json.bind.JsonbException", "jakarta.json.stream.JsonParsingException");

    private Failures() {}

    /** Empty if nothing in it is known. */
    static Optional<Failure> known(Throwable failure) {
        Throwable current = failure;
        for (int i = 0; i < MAX_CAUSES && current != null; i++) {
            if (current instanceof UnwritableAnswerException) {
                return Optional.of(Failure.unexpected());
            }
            if (current instanceof ErrorAnswer answer) {
                return Optional.of(new Failure(
                        answer.status(), answer.code(), String.valueOf(answer.getMessage()), answer.retryAfter()));
            }
            if (current instanceof JsonProcessingException json) {
                return Optional.of(JsonFailures.of(json));
            }
            if (JSON_B.contains(current.getClass().getName())) {
                return Optional.of(Failure.of(
                        Failure.BAD_REQUEST, "BrokenJson", "The body is not the JSON that this operation takes."));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }
}
