package dev.flowconnector.jaxrs;

import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.core.trigger.PollSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Numbers that arrive one after the other; the position is how many were seen. */
final class Numbers implements PollSource<Integer> {
    final List<Integer> all = new CopyOnWriteArrayList<>();

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
        return String.valueOf(all.size());
    }

    @Override
    public News<Integer> after(String position, Map<String, String> parameters) {
        int from = Integer.parseInt(position);
        int to = Math.min(all.size(), from + Integer.parseInt(parameters.getOrDefault("limit", "100")));
        int above = Integer.parseInt(parameters.get("above"));
        return new News<>(all.subList(from, to).stream().filter(n -> n > above).toList(), String.valueOf(to));
    }

    PageSource<Integer> pages() {
        return new PageSource<>() {
            @Override
            public String name() {
                return "numbers";
            }

            @Override
            public Slice<Integer> read(String position, Map<String, String> parameters) {
                int above = Integer.parseInt(parameters.get("above"));
                List<Integer> found = all.stream().filter(n -> n > above).toList();
                int from = position.isEmpty() ? 0 : Integer.parseInt(position);
                int to = Math.min(found.size(), from + 2);
                return new Slice<>(
                        found.subList(from, to),
                        to < found.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
            }
        };
    }
}
