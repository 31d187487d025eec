package dev.flowconnector.jaxrs.error;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of a message of Jackson, which is for programmers, what is of use for somebody who sends a body. */
final class JacksonWords {
    private static final int MAX_NAMES = 20;

    private static final Pattern FOUND =
            Pattern.compile("\\bfrom (Object|Array|String|Floating-point|Integer|Number|Boolean|Null) value\\b");
    private static final Map<String, String> KINDS = Map.of(
            "Object", "an object",
            "Array", "a list",
            "String", "a text",
            "Floating-point", "a fraction",
            "Integer", "a number",
            "Number", "a number",
            "Boolean", "true or false",
            "Null", "null");
    private static final Pattern ACCEPTED =
            Pattern.compile("(?:values accepted for Enum class: |known type ids = )\\[([^\\]]*+)\\]");
    private static final Pattern TYPE_PROPERTY = Pattern.compile("missing type id property '([^']*+)'");
    /** Names of types, tokens and settings; whoever speaks of them does not speak to a maker. */
    private static final Pattern OF_JAVA = Pattern.compile(
            "`|\\bclass |\\bObject|[Tt]oken|[A-Z]{3,}_[A-Z]|\\b[a-z][\\w$]*(?:\\.[a-z][\\w$]*)*\\.[A-Z]|Exception|://|sig=");

    private JacksonWords() {}

    /** What stands in the body, such as "a number". */
    static Optional<String> found(String message) {
        Matcher found = FOUND.matcher(message);
        return found.find() ? Optional.ofNullable(KINDS.get(found.group(1))) : Optional.empty();
    }

    /** The names that could stand there, as they are on the wire, in order. */
    static Optional<String> accepted(String message) {
        Matcher accepted = ACCEPTED.matcher(message);
        return accepted.find()
                ? Optional.of(names(Stream.of(accepted.group(1).split(",", -1)).map(String::strip)))
                : Optional.empty();
    }

    /** The property that says of which kind an object is, and is missing. */
    static Optional<String> missingKind(String message) {
        Matcher property = TYPE_PROPERTY.matcher(message);
        return property.find() ? Optional.of(property.group(1)) : Optional.empty();
    }

    /** The names in order, not too many of them. */
    static String names(Stream<String> names) {
        String[] sorted = names.sorted().toArray(String[]::new);
        return Stream.of(sorted).limit(MAX_NAMES).collect(Collectors.joining(", "))
                + (sorted.length > MAX_NAMES ? " and others" : "");
    }

    /** A message that the application wrote for its callers; empty if it looks like one of a library. */
    static Optional<String> forPeople(String message) {
        return Optional.of(message)
                .filter(text -> !text.isBlank() && !OF_JAVA.matcher(text).find());
    }
}
