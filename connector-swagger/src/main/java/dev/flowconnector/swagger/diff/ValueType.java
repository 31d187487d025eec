package dev.flowconnector.swagger.diff;

import java.util.Map;
import java.util.Set;

/**
 * Type and format of a value, as far as they bind anybody.
 *
 * @param type JSON type; empty for any value
 * @param format format that limits or encodes the value; empty when it does neither
 */
record ValueType(String type, String format) {
    private static final Set<String> SCALARS = Set.of("number", "integer", "boolean");
    private static final Set<String> ENCODINGS = Set.of("byte", "binary");
    private static final Set<String> LIMITS =
            Set.of("int32", "float", "byte", "binary", "date", "date-time", "date-no-tz", "email", "uri", "uuid");
    private static final Map<String, String> SYNONYMS = Map.of("guid", "uuid", "url", "uri");

    /** How one type relates to another. */
    enum Step {
        SAME,
        /** Every value of the new one fits the old one. */
        NARROWER,
        /** Every value of the old one fits the new one. */
        WIDER,
        /** Neither. */
        OTHER
    }

    static ValueType of(String type, String format) {
        if (type.equals("file")) {
            return new ValueType("string", "binary");
        }
        String known = SYNONYMS.getOrDefault(format, format);
        // Formats such as password or html say how to show a value, not what it may be.
        return new ValueType(type, LIMITS.contains(known) ? known : "");
    }

    Step to(ValueType next, Field.Wire wire) {
        if (!type.equals(next.type)) {
            return types(type, next.type, wire);
        }
        if (format.equals(next.format)) {
            return Step.SAME;
        }
        // An encoding is no subset of texts: the platform encodes what the maker enters.
        if (ENCODINGS.contains(format) || ENCODINGS.contains(next.format)) {
            return Step.OTHER;
        }
        if (format.isEmpty()) {
            return Step.NARROWER;
        }
        return next.format.isEmpty() ? Step.WIDER : Step.OTHER;
    }

    private static Step types(String from, String to, Field.Wire wire) {
        boolean text = wire == Field.Wire.TEXT;
        if (to.isEmpty() || (from.equals("integer") && to.equals("number")) || (text && isTextOf(from, to))) {
            return Step.WIDER;
        }
        if (from.isEmpty() || (from.equals("number") && to.equals("integer")) || (text && isTextOf(to, from))) {
            return Step.NARROWER;
        }
        return Step.OTHER;
    }

    /** In an address a number is its digits already. */
    private static boolean isTextOf(String scalar, String string) {
        return SCALARS.contains(scalar) && string.equals("string");
    }

    String words() {
        String name = type.isEmpty() ? "any value" : type;
        return Quoted.text(format.isEmpty() ? name : name + " (" + format + ")");
    }
}
