package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.util.stream.Collectors;

/** Says what is wrong with a body in the words of who sent it: place, value and what would be right, no Java. */
final class JsonFailures {
    private static final int MAX_CAUSES = 8;

    private JsonFailures() {}

    static Failure of(JsonProcessingException exception) {
        if (exception instanceof InvalidDefinitionException) {
            // A class that cannot be read: no caller can change that.
            return Failure.unexpected();
        }
        Throwable cause = exception;
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            if (cause instanceof StreamConstraintsException limit) {
                return beyondLimit(limit);
            }
            if (cause instanceof InputCoercionException range) {
                return Failure.of(
                        Failure.BAD_REQUEST,
                        "InvalidValue",
                        prefix(exception instanceof JsonMappingException mapping ? place(mapping) : "")
                                + "the value must be " + JsonTypes.name(range.getTargetType()) + ".");
            }
            if (cause instanceof JsonProcessingException json && !(cause instanceof JsonMappingException)) {
                return broken(json);
            }
            cause = cause.getCause();
        }
        return exception instanceof JsonMappingException mapping ? unfit(mapping) : broken(exception);
    }

    private static Failure broken(JsonProcessingException exception) {
        return Failure.of(
                Failure.BAD_REQUEST, "BrokenJson", "The body is not JSON" + at(exception.getLocation()) + ".");
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** Nesting is a matter of the body's form, the other limits are of its size. */
    private static Failure beyondLimit(StreamConstraintsException exception) {
        String message = String.valueOf(exception.getOriginalMessage());
        return message.contains("nesting depth")
                ? Failure.of(
                        Failure.BAD_REQUEST,
                        "TooDeep",
                        "The body has more objects and arrays inside each other" + " than this service reads"
                                + at(exception.getLocation()) + ".")
                : Failure.of(
                        Failure.TOO_LARGE,
                        "TooLarge",
                        "The body has a text, number, name or length beyond what" + " this service reads"
                                + at(exception.getLocation()) + ".");
    }

    private static Failure unfit(JsonMappingException exception) {
        String place = place(exception);
        return UnfitValues.reason(place, exception)
                .map(reason -> Failure.of(Failure.BAD_REQUEST, UnfitValues.code(exception), prefix(place) + reason))
                .orElseGet(Failure::unexpected);
    }

    private static String prefix(String place) {
        return place.isEmpty() ? "The body: " : "Property \"" + Shown.text(place, 200) + "\": ";
    }

    private static String place(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/"));
    }
}
