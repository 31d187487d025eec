package dev.flowconnector.core.trigger;

import java.util.Map;

/**
 * A polling trigger that delivers several items of type {@code T}, one flow run each.
 *
 * <p>The method is called once for each flow and only says what to watch: {@code return PollBatch.begin(source,
 * Map.of("workspaceId", workspaceId))}. All further calls go to the source; see {@link PollSource} for what is delivered. Instances
 * are immutable.
 *
 * @param <T> type of one item
 */
public final class PollBatch<T> implements Poll<T> {
    private final PollSource<T> source;
    private final Map<String, String> parameters;

    private PollBatch(PollSource<T> source, Map<String, String> parameters) {
        this.source = source;
        this.parameters = Map.copyOf(parameters);
    }

    /** Begins to watch a source, with the maker's parameters. */
    public static <T> PollBatch<T> begin(PollSource<T> source, Map<String, String> parameters) {
        return new PollBatch<>(source, parameters);
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
