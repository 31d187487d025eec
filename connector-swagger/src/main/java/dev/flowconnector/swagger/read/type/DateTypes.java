package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Dates, times and durations: text or numbers, as the mapper's features and {@code @JsonFormat} say. The Jackson modules
 * that write them need not be there.
 */
final class DateTypes {
    private static final String TIME = "java.time.";
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry(TIME + "Instant", Kind.MOMENT),
            Map.entry(TIME + "OffsetDateTime", Kind.MOMENT),
            Map.entry(TIME + "ZonedDateTime", Kind.MOMENT),
            Map.entry(TIME + "LocalDate", Kind.DATE),
            Map.entry(TIME + "LocalDateTime", Kind.LOCAL),
            Map.entry(TIME + "LocalTime", Kind.PARTS),
            Map.entry(TIME + "OffsetTime", Kind.PARTS),
            Map.entry(TIME + "YearMonth", Kind.PARTS),
            Map.entry(TIME + "MonthDay", Kind.PARTS),
            Map.entry(TIME + "Year", Kind.YEAR),
            Map.entry(TIME + "Duration", Kind.DURATION),
            Map.entry(TIME + "Period", Kind.TEXT),
            Map.entry(TIME + "ZoneOffset", Kind.TEXT),
            Map.entry("java.sql.Date", Kind.SQL_DATE),
            Map.entry("java.sql.Time", Kind.TEXT),
            Map.entry("javax.xml.datatype.XMLGregorianCalendar", Kind.LEGACY));

    private final ObjectMapper mapper;

    DateTypes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Whether the class is a date, time or duration. */
    static boolean covers(Class<?> type) {
        return kind(type).isPresent();
    }

    /** The schema of a date type in JSON; absent when the class is none. */
    Optional<ObjectNode> of(Class<?> type, JsonFormat.Value format) {
        Optional<Kind> kind = kind(type);
        return kind.isEmpty() ? Optional.empty() : Optional.of(schema(kind.get(), format));
    }

    /** The schema of a date type as text, as parameters are. */
    static Optional<ObjectNode> asText(Class<?> type) {
        return kind(type).map(DateTypes::text);
    }

    private static Optional<Kind> kind(Class<?> type) {
        Kind known = KINDS.get(type.getName());
        if (known != null) {
            return Optional.of(known);
        }
        boolean legacy = Date.class.isAssignableFrom(type) || Calendar.class.isAssignableFrom(type);
        return legacy ? Optional.of(Kind.LEGACY) : Optional.empty();
    }

    private ObjectNode schema(Kind kind, JsonFormat.Value format) {
        if (format.hasPattern() && !format.getShape().isNumeric()) {
            return patterned(format.getPattern());
        }
        boolean text = switch (format.getShape()) {
            case STRING -> true;
            case ARRAY, NUMBER, NUMBER_INT, NUMBER_FLOAT -> false;
            default -> !mapper.isEnabled(feature(kind));
        };
        return text ? text(kind) : number(kind, format);
    }

    private static SerializationFeature feature(Kind kind) {
        return kind == Kind.DURATION
                ? SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS
                : SerializationFeature.WRITE_DATES_AS_TIMESTAMPS;
    }

    private static ObjectNode text(Kind kind) {
        return switch (kind) {
            case MOMENT, LEGACY -> Nodes.type("string", "date-time");
            case DATE, SQL_DATE -> Nodes.type("string", "date");
            case LOCAL -> Nodes.type("string", "date-no-tz");
            case PARTS, YEAR, DURATION, TEXT -> Nodes.string();
        };
    }

    private ObjectNode number(Kind kind, JsonFormat.Value format) {
        return switch (kind) {
            case LEGACY, SQL_DATE -> Nodes.type("integer", "int64");
            case MOMENT, DURATION ->
                mapper.isEnabled(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
                                && format.getShape() != JsonFormat.Shape.NUMBER_INT
                        ? Nodes.type("number")
                        : Nodes.type("integer", "int64");
            case DATE, LOCAL, PARTS -> Nodes.array(Nodes.type("integer", "int32"));
            case YEAR -> Nodes.type("integer", "int32");
            case TEXT -> Nodes.string();
        };
    }

    private static ObjectNode patterned(String pattern) {
        String plain = pattern.replace("'", "").toLowerCase(Locale.ROOT);
        if (plain.equals("yyyy-mm-dd") || plain.equals("uuuu-mm-dd")) {
            return Nodes.type("string", "date");
        }
        if (plain.matches("[yu]{4}-mm-ddthh:mm:ss(\\.s+)?")) {
            return Nodes.type("string", "date-no-tz");
        }
        if (plain.matches("[yu]{4}-mm-ddthh:mm:ss(\\.s+)?(x{1,3}|z)")) {
            return Nodes.type("string", "date-time");
        }
        return Nodes.string();
    }

    /** Families that travel alike. */
    private enum Kind {
        MOMENT,
        LEGACY,
        DATE,
        SQL_DATE,
        LOCAL,
        PARTS,
        YEAR,
        DURATION,
        TEXT
    }
}
