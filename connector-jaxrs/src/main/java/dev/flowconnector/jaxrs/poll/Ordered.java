package dev.flowconnector.jaxrs.poll;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source that keeps its word: what is harmless is put right, what would lose items is refused.
 *
 * @param source the application's source
 * @param parameters what the maker gave to the trigger
 */
record Ordered<T>(PollSource<T> source, Map<String, String> parameters) {

    /**
     * An item and its place.
     *
     * @param item the item
     * @param mark its place
     * @param <T> type of the item
     */
    record Placed<T>(T item, Watermark mark) {}

    /** At most so many items behind a watermark, oldest first. */
    List<Placed<T>> after(Watermark mark, int limit) {
        // One more, for a source that delivers the item at the mark once more: it says "at least" instead of "greater".
        List<T> found = source.after(mark, limit + 1, parameters);
        List<Placed<T>> placed = new ArrayList<>();
        Set<Watermark> known = new HashSet<>();
        Watermark last = mark;
        for (T item : found) {
            Watermark place = source.watermark(item);
            if (place.time().isBefore(mark.time())) {
                throw wrong("returned " + shown(place) + " to a question for what is behind " + shown(mark)
                        + "; compare time and id with the watermark, in this order");
            }
            if (place.time().isBefore(last.time())) {
                throw wrong("returned " + shown(place) + " behind " + shown(last)
                        + "; order the items by time, then by id, oldest first");
            }
            if (!known.add(place)) {
                throw wrong("returned two items at " + shown(place) + "; no two items may have the same time and id");
            }
            last = place;
            if (place.equals(mark)) {
                placed.clear();
            } else {
                placed.add(new Placed<>(item, place));
            }
        }
        return placed.size() > limit ? placed.subList(0, limit) : placed;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("The poll source '" + source.name() + "' " + what);
    }

    private static String shown(Watermark mark) {
        return "('" + mark.time() + "', '" + mark.id() + "')";
    }
}
