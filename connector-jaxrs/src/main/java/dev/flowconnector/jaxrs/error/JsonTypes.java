package dev.flowconnector.jaxrs.error;

import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What a Java type is in JSON, in words for people who do not know Java. */
final class JsonTypes {
    private static final Set<Class<?>> WHOLE = Set.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            BigInteger.class,
            Year.class);

    // By name: nobody here may use them.
    private static final Set<String> OLD_TIMES =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.sql.Timestamp");

    private record Word(Predicate<Class<?>> type, String text) {}

    /** The first that fits counts. */
    private static final List<Word> WORDS = List.of(
            new Word(WHOLE::contains, "a whole number in range"),
            new Word(in(Number.class, double.class, float.class), "a number"),
            new Word(in(boolean.class, Boolean.class), "true or false"),
            new Word(in(LocalDate.class), "a date such as 2026-01-31"),
            new Word(in(YearMonth.class), "a month such as 2026-01"),
            new Word(in(LocalTime.class, OffsetTime.class), "a time such as 12:00:00"),
            new Word(
                    in(Temporal.class).or(type -> OLD_TIMES.contains(type.getName())),
                    "a date or time such as 2026-01-31T12:00:00Z"),
            new Word(in(Duration.class, Period.class), "a duration such as PT30M"),
            new Word(in(UUID.class), "a UUID"),
            new Word(in(URI.class, URL.class), "a URL"),
            new Word(in(char.class, Character.class), "a single character"),
            new Word(in(Enum.class), "a known name"),
            new Word(in(CharSequence.class), "a text"),
            new Word(in(byte[].class), "base64 text"),
            new Word(type -> type.isArray() || Collection.class.isAssignableFrom(type), "a list"),
            new Word(in(Map.class), "an object"),
            new Word(type -> !type.getName().startsWith("java."), "an object"));

    private JsonTypes() {}

    /** With its article, to stand behind "must be". */
    static String name(Class<?> type) {
        return WORDS.stream()
                .filter(word -> word.type().test(type))
                .findFirst()
                .map(Word::text)
                .orElse("of this kind");
    }

    private static Predicate<Class<?>> in(Class<?>... types) {
        return type -> List.of(types).stream().anyMatch(one -> one.isAssignableFrom(type));
    }
}
