package dev.flowconnector.core.trigger;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Finds what is new for a polling trigger.
 *
 * <p>A position is text of the source's choice that orders all items, such as a growing number. It travels with each
 * flow, so several flows poll independently and nothing has to be remembered. The parameters are those that the maker
 * gave to the trigger.
 *
 * @param <T> type of one item
 */
public interface PollSource<T> {

    /** Stable name: it stands in URLs that flows keep. */
    String name();

    /** How long a flow waits before it asks again. */
    Duration retryAfter();

    /** The position behind the newest item: a new flow starts here, what happened before never starts it. */
    String latest(Map<String, String> parameters);

    /** Items behind a position, oldest first; a source may return a part and the rest at the next call. */
    News<T> after(String position, Map<String, String> parameters);

    /**
     * What is new.
     *
     * @param items items, oldest first; empty if nothing happened
     * @param position position behind the last item
     * @param <T> type of one item
     */
    record News<T>(List<T> items, String position) {
        /** Copies the items. */
        public News {
            items = List.copyOf(items);
        }
    }
}
