package dev.flowconnector.containers.app;

import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.core.trigger.PollSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Lists of numbers that grow; each list has a name, and a position is how many were seen. */
public final class Numbers implements PollSource<Integer> {
    private final Map<String, List<Integer>> lists = new ConcurrentHashMap<>();

    /** The list of a name, which is a new one the first time. */
    public List<Integer> list(String name) {
        return lists.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>());
    }

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(60);
    }

    @Override
    public String latest(Map<String, String> parameters) {
        return String.valueOf(of(parameters).size());
    }

    @Override
    public News<Integer> after(String position, Map<String, String> parameters) {
        List<Integer> all = of(parameters);
        int from = Integer.parseInt(position);
        int to = Math.min(all.size(), from + Integer.parseInt(parameters.getOrDefault("limit", "100")));
        return new News<>(all.subList(from, to), String.valueOf(to));
    }

    private List<Integer> of(Map<String, String> parameters) {
        return list(parameters.getOrDefault("list", ""));
    }

    PageSource<Integer> pages() {
        return new Pages();
    }

    private final class Pages implements PageSource<Integer> {
        private static final int PAGE = 2;

        @Override
        public String name() {
            return "numbers";
        }

        @Override
        public Slice<Integer> read(String position, Map<String, String> parameters) {
            List<Integer> all = of(parameters);
            int from = position.isEmpty() ? 0 : Integer.parseInt(position);
            int to = Math.min(all.size(), from + PAGE);
            return new Slice<>(
                    all.subList(from, to), to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
        }
    }
}
