package dev.flowconnector.core.trigger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * A place in the order in which items are delivered: by time, and by id where times are equal.
 *
 * <p>Two items never have the same watermark. The time is when the item became what the trigger tells of, set by the
 * service: when an order was placed, when a ticket was closed. A time that people choose, such as a due date, does not
 * work. Instances are immutable and compare by time, then by id as text.
 *
 * @param time the time, as exact as it is stored; a flow carries it as ISO-8601 text in UTC
 * @param id the id; empty for the place before all items of that time
 */
public record Watermark(Instant time, String id) implements Comparable<Watermark> {
    private static final Comparator<Watermark> ORDER =
            Comparator.comparing(Watermark::time).thenComparing(Watermark::id);

    /** Refuses null. */
    public Watermark {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(id, "id");
    }

    /**
     * The place of an item whose id is a number; it is written with leading zeros, so that texts compare as numbers do.
     *
     * @param number not negative
     */
    public static Watermark of(Instant time, long number) {
        if (number < 0) {
            throw new IllegalArgumentException("The number of a watermark must not be negative: '" + number + "'");
        }
        return new Watermark(time, String.format(Locale.ROOT, "%019d", number));
    }

    /** The id as the number that it was made of; -1, which is less than all, for the place before all items of its time. */
    public long number() {
        if (id.isEmpty()) {
            return -1;
        }
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("The id of a watermark is no number: '" + id + "'; see Watermark.of", e);
        }
    }

    @Override
    public int compareTo(Watermark other) {
        return ORDER.compare(this, other);
    }
}
