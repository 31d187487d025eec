package dev.flowconnector.core.trigger;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Finds the items of a polling trigger: one query, ordered by time and id.
 *
 * <pre>{@code
 * public List<Ticket> after(Watermark mark, int limit, Map<String, String> parameters) {
 *     return database.list("select * from ticket where queue = ? and (closed_at, id) > (?, ?)"
 *             + " order by closed_at, id limit ?", parameters.get("queue"), mark.time(), mark.id(), limit);
 * }
 * }</pre>
 *
 * <p>The library does the rest. It remembers for each flow, inside the URL that the flow keeps, what was delivered, and
 * delivers what became visible since the flow was switched on, each item once:
 *
 * <ul>
 *   <li>Items of the same time are told apart by their ids; any order of ids will do, as long as it stays the same.
 *   <li>An item may become visible after later ones have been delivered, as happens when transactions overlap: it arrives
 *       if that takes less than the {@link #settlingTime() settling time}, counted from its own time by the clock of the
 *       service that answers. An item that appears later than that may never arrive.
 *   <li>What was visible when the flow made its first call never arrives, however the times compare. When more than 128
 *       items were younger than the settling time then, what becomes visible later and is older than the last 128 counts as
 *       visible, too.
 *   <li>When an answer gets lost, the flow asks for it again and gets the items again.
 *   <li>When very many items arrive within the settling time, more than 128 since the oldest of them, further ones wait
 *       until they have settled; they are late by that time at most, and none of them is left out.
 *   <li>An item whose time changes is a new item.
 * </ul>
 *
 * <p>Nothing has to be stored for a flow. Implementations must be thread-safe.
 *
 * @param <T> type of one item
 */
public interface PollSource<T> {

    /** Stable name: it stands in URLs that flows keep. */
    String name();

    /**
     * The items behind a watermark, oldest first.
     *
     * <p>The items are those whose time and id, compared as a pair, are strictly greater; ordered by time, then by id.
     * An answer that is not in the order of time, or that has items from before the time of the watermark, fails with a
     * message that says so.
     *
     * @param mark the last item that is no longer asked for
     * @param limit how many items are wanted; what comes beyond it is ignored
     * @param parameters what the maker gave to the trigger
     */
    List<T> after(Watermark mark, int limit, Map<String, String> parameters);

    /** Where an item is in the order. */
    Watermark watermark(T item);

    /** How long a flow waits before it asks again; a minute unless overridden, which is the least that flows accept. */
    default Duration retryAfter() {
        return Duration.ofMinutes(1);
    }

    /**
     * How old an item is at most when everybody can see it: the longest transaction that stores items, and what the clocks
     * of the machines may differ. A minute unless overridden.
     */
    default Duration settlingTime() {
        return Duration.ofMinutes(1);
    }

    /** How many items one answer carries at most; 100 unless overridden. The rest follows at once. */
    default int itemsPerPoll() {
        return 100;
    }
}
