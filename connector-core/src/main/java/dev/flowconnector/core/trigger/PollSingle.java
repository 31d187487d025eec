package dev.flowconnector.core.trigger;

import java.util.Map;

/**
 * A polling trigger that delivers one item of type {@code T} at a time.
 *
 * <p>The method is called once for each flow and only says what to watch: {@code return PollSingle.begin(source,
 * Map.of("workspaceId", workspaceId))}. All further calls go to the source; an answer carries one item, and the next one
 * follows at once. Instances are immutable.
 *
 * @param <T> type of the item
 */
public final class PollSingle<T> implements Poll<T> {
    private final PollSource<T> source;
    private final Map<String, String> parameters;

    private PollSingle(PollSource<T> source, Map<String, String> parameters) {
        this.source = source;
        this.parameters = Map.copyOf(parameters);
    }

    /** Begins to watch a source, with the maker's parameters. */
    public static <T> PollSingle<T> begin(PollSource<T> source, Map<String, String> parameters) {
        return new PollSingle<>(source, parameters);
    }

    @Override
    public PollSource<T> source() {
        return source;
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }
}
