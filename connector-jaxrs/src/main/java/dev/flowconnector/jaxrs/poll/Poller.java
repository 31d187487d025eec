package dev.flowconnector.jaxrs.poll;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import dev.flowconnector.jaxrs.poll.Ordered.Placed;
import dev.flowconnector.jaxrs.poll.PollState.Entry;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is new for one flow, without loss and repetition, from nothing but the state that the flow brings.
 *
 * <p>Items older than the settling time are done with by their place alone: the floor of the state follows them. Above the
 * floor somebody may still store an item between two others, so what was delivered there is remembered one by one.
 */
final class Poller<T> {
    /** How many items above the floor are remembered: as many as fit into a URL beside the maker's parameters. */
    static final int MOST_REMEMBERED = 128;

    private static final int BASELINE_PAGE = 1_000;

    private final PollSource<T> source;
    private final Ordered<T> items;
    private final InstantSource clock;

    Poller(PollSource<T> source, Map<String, String> parameters, InstantSource clock) {
        this.source = source;
        this.items = new Ordered<>(source, parameters);
        this.clock = clock;
    }

    /**
     * What a poll found.
     *
     * @param items new items, oldest first
     * @param state how far the flow has come with them
     * @param more whether others are waiting that could be delivered now
     * @param <T> type of one item
     */
    record News<T>(List<T> items, PollState state, boolean more) {}

    /** The state of a flow that begins: all that is visible now is old. */
    PollState begin() {
        Watermark floor = new Watermark(settled().truncatedTo(ChronoUnit.MILLIS), "");
        List<Watermark> above = new ArrayList<>();
        Watermark read = floor;
        List<Placed<T>> page;
        do {
            page = items.after(read, BASELINE_PAGE);
            page.forEach(placed -> above.add(placed.mark()));
            int tooMany = above.size() - MOST_REMEMBERED;
            if (tooMany > 0) {
                floor = above.get(tooMany - 1);
                above.subList(0, tooMany).clear();
            }
            read = page.isEmpty() ? read : page.get(page.size() - 1).mark();
        } while (page.size() == BASELINE_PAGE);
        Set<Entry> done = new LinkedHashSet<>();
        above.forEach(mark -> done.add(Entry.of(mark)));
        return new PollState(floor, done);
    }

    /**
     * What is new to a flow.
     *
     * @param most how many items are delivered at most
     */
    News<T> poll(PollState state, int most) {
        // Before the items are read: what appears while they are is younger than that.
        Instant settled = settled();
        // Room for all that was delivered before, for as many as may be delivered, and for one that tells of more.
        List<Placed<T>> found = items.after(state.floor(), state.done().size() + most + 1);
        Set<Entry> ahead = new LinkedHashSet<>(state.done());
        Set<Entry> done = new LinkedHashSet<>();
        List<T> news = new ArrayList<>();
        Watermark floor = state.floor();
        for (Placed<T> placed : found) {
            Entry entry = Entry.of(placed.mark());
            boolean young = placed.mark().time().isAfter(settled);
            if (!ahead.remove(entry)) {
                boolean full = young && done.size() + ahead.size() >= MOST_REMEMBERED;
                if (full || news.size() == most) {
                    // What lies behind was not looked at and is remembered as it is.
                    done.addAll(ahead);
                    return new News<>(news, new PollState(floor, done), !full);
                }
                news.add(placed.item());
            }
            if (young) {
                done.add(entry);
            } else {
                floor = placed.mark();
            }
        }
        // Nothing else is there, but a copy of the database that lags behind may lack young items that another one had.
        ahead.removeIf(entry -> entry.isBefore(settled));
        done.addAll(ahead);
        return new News<>(news, new PollState(floor, done), false);
    }

    private Instant settled() {
        return clock.instant().minus(source.settlingTime());
    }
}
