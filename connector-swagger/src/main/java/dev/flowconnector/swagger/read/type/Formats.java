package dev.flowconnector.swagger.read.type;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The formats that the platform knows; readers refuse or drop all others. */
final class Formats {
    private static final Map<String, Set<String>> BY_TYPE = Map.of(
            "integer", Set.of("int32", "int64"),
            "number", Set.of("float", "double"),
            "string",
                    Set.of(
                            "byte",
                            "binary",
                            "date",
                            "date-time",
                            "date-no-tz",
                            "password",
                            "email",
                            "html",
                            "uri",
                            "uuid"));
    private static final Map<String, String> MEANT = Map.of(
            "url", "uri", "guid", "uuid", "datetime", "date-time", "e-mail", "email", "base64", "byte", "iri", "uri");

    private Formats() {}

    /** Whether the platform knows the format for the type. */
    static boolean fits(String format, String type) {
        return BY_TYPE.getOrDefault(type, Set.of()).contains(format);
    }

    /** The known format that an unknown one means. */
    static Optional<String> meant(String format) {
        return Optional.ofNullable(MEANT.get(format.toLowerCase(Locale.ROOT)));
    }

    /** What is allowed for a type, for messages. */
    static String allowed(String type) {
        return switch (type) {
            case "integer" -> "int32, int64";
            case "number" -> "float, double";
            case "string" -> "byte, binary, date, date-time, date-no-tz, password, email, html, uri, uuid";
            default -> "no format";
        };
    }
}
