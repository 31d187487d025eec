package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import dev.flowconnector.core.content.BinaryContent;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a value of a body does not fit where it stands. */
final class UnfitValues {
    private static final int MAX_TEXT = 200;
    private static final String NOT_USABLE = "the value cannot be used here.";
    private static final String MISSING = "it must have a value.";

    /** What code throws that does not like a value; anything else is a defect. */
    private static final List<Class<? extends RuntimeException>> REFUSALS = List.of(
            IllegalArgumentException.class,
            NullPointerException.class,
            DateTimeException.class,
            ArithmeticException.class,
            IndexOutOfBoundsException.class);

    private UnfitValues() {}

    static String code(JsonMappingException exception) {
        return exception instanceof PropertyBindingException ? "UnknownProperty" : "InvalidValue";
    }

    /** Empty if it is no fault of the value. */
    static Optional<String> reason(String place, JsonMappingException exception) {
        if (exception instanceof PropertyBindingException unknown) {
            return Optional.of("it is not known here." + known(unknown.getKnownPropertyIds()));
        }
        return exception instanceof MismatchedInputException mismatch
                ? Optional.of(mismatch(place, mismatch))
                : ofCode(exception);
    }

    private static String mismatch(String place, MismatchedInputException exception) {
        String message = String.valueOf(exception.getOriginalMessage());
        if (exception instanceof InvalidTypeIdException kind) {
            return kind(place, kind, message);
        }
        if (exception instanceof InvalidFormatException format) {
            return Shown.value(place, format.getValue()) + " is not "
                    + JacksonWords.accepted(message)
                            .map(names -> "one of " + names)
                            .orElseGet(() -> JsonTypes.name(format.getTargetType()))
                    + ".";
        }
        if (message.startsWith("No content")) {
            return "it is empty.";
        }
        if (message.startsWith("Trailing token")) {
            return "there is more behind its end.";
        }
        if (message.startsWith("Missing ")
                || message.startsWith("Null value ")
                || message.startsWith("Cannot map `null`")) {
            return MISSING;
        }
        Class<?> wanted = exception.getTargetType();
        if (wanted == BinaryContent.class) {
            return message;
        }
        return JacksonWords.forPeople(message).orElseGet(() -> mustBe(wanted, message));
    }

    private static String mustBe(@Nullable Class<?> wanted, String message) {
        if (wanted == null) {
            return NOT_USABLE;
        }
        return "the value must be " + JsonTypes.name(wanted)
                + JacksonWords.found(message).map(found -> ", not " + found).orElse("") + ".";
    }

    private static String kind(String place, InvalidTypeIdException exception, String message) {
        String known = JacksonWords.accepted(message)
                .map(names -> " Known are: " + names + ".")
                .orElse("");
        return exception.getTypeId() == null
                ? JacksonWords.missingKind(message)
                                .map(property -> "it must say of which kind it is in \"" + property + "\".")
                                .orElse("it must say of which kind it is.")
                        + known
                : Shown.value(place, exception.getTypeId()) + " is no kind that is known here." + known;
    }

    /** What the application's own code says that takes a value. */
    private static Optional<String> ofCode(JsonMappingException exception) {
        Throwable cause = exception.getCause();
        if (cause == null) {
            return Optional.of(forPeople(exception.getOriginalMessage()));
        }
        if (REFUSALS.stream().noneMatch(type -> type.isInstance(cause))) {
            return Optional.empty();
        }
        boolean written = cause.getClass() == IllegalArgumentException.class
                || !cause.getClass().getName().startsWith("java.");
        return Optional.of(written ? forPeople(cause.getMessage()) : NOT_USABLE);
    }

    private static String forPeople(@Nullable String message) {
        return Optional.ofNullable(message)
                .flatMap(JacksonWords::forPeople)
                .map(text -> Shown.text(text, MAX_TEXT))
                .orElse(NOT_USABLE);
    }

    private static String known(@Nullable Collection<Object> names) {
        return names == null || names.isEmpty()
                ? ""
                : " Known are: " + JacksonWords.names(names.stream().map(String::valueOf)) + ".";
    }
}
