package dev.flowconnector.jaxrs;

import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Different numbers that arrive one after the other. */
final class Numbers implements PollSource<Integer> {
    private final Map<Integer, Instant> arrivals = new ConcurrentHashMap<>();

    void arrive(Integer... numbers) {
        for (Integer number : numbers) {
            arrivals.put(number, Instant.now());
        }
    }

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public List<Integer> after(Watermark mark, int limit, Map<String, String> parameters) {
        return above(parameters).stream()
                .filter(number -> watermark(number).compareTo(mark) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Watermark watermark(Integer number) {
        return Watermark.of(arrivals.get(number), number);
    }

    private List<Integer> above(Map<String, String> parameters) {
        int above = Integer.parseInt(parameters.get("above"));
        return arrivals.keySet().stream()
                .filter(number -> number > above)
                .sorted(Comparator.comparing(this::watermark))
                .toList();
    }

    PageSource<Integer> pages() {
        return new PageSource<>() {
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
                List<Integer> found = above(parameters);
                int from = position.isEmpty() ? 0 : Integer.parseInt(position);
                int to = Math.min(found.size(), from + limit);
                return new Slice<>(
                        found.subList(from, to),
                        to < found.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
            }
        };
    }
}
