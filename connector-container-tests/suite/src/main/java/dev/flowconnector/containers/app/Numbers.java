package dev.flowconnector.containers.app;

import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lists of numbers that grow; each list has a name. */
public final class Numbers implements PollSource<Numbers.Arrival> {
    private final Map<String, List<Arrival>> lists = new ConcurrentHashMap<>();

    /**
     * A number that arrived.
     *
     * @param number the number, once in a list
     * @param millis when it arrived, in milliseconds since 1970
     */
    public record Arrival(int number, long millis) {}

    /** Adds to the list of a name. */
    public void arrive(String list, Integer... numbers) {
        for (Integer number : numbers) {
            arrive(list, new Arrival(number, System.currentTimeMillis()));
        }
    }

    /** Adds to the list of a name what arrived some time ago, or all at the same time. */
    public void arrive(String list, Arrival arrival) {
        lists.computeIfAbsent(list, key -> new CopyOnWriteArrayList<>()).add(arrival);
    }

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public List<Arrival> after(Watermark mark, int limit, Map<String, String> parameters) {
        return of(parameters).stream()
                .filter(arrival -> watermark(arrival).compareTo(mark) > 0)
                .sorted(Comparator.comparing(this::watermark))
                .limit(limit)
                .toList();
    }

    @Override
    public Watermark watermark(Arrival arrival) {
        return Watermark.of(Instant.ofEpochMilli(arrival.millis()), arrival.number());
    }

    private List<Arrival> of(Map<String, String> parameters) {
        return lists.getOrDefault(parameters.getOrDefault("list", ""), List.of());
    }

    PageSource<Integer> pages() {
        return new Pages();
    }

    private final class Pages implements PageSource<Integer> {
        @Override
        public String name() {
            return "numbers";
        }

        @Override
        public int itemsPerPage() {
            return 2;
        }

        @Override
        public Slice<Integer> read(String position, int limit, Map<String, String> parameters) {
            List<Integer> all = of(parameters).stream().map(Arrival::number).toList();
            int from = position.isEmpty() ? 0 : Integer.parseInt(position);
            int to = Math.min(all.size(), from + limit);
            return new Slice<>(
                    all.subList(from, to), to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
        }
    }
}
