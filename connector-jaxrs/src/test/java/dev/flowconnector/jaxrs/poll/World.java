package dev.flowconnector.jaxrs.poll;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A database in which transactions end out of order, and the clock of its world. */
final class World implements PollSource<World.Item> {
    static final Duration SETTLING = Duration.ofSeconds(60);

    private final Comparator<Item> order;
    private final NavigableSet<Item> items;
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    /** A world with an order of the ids of its own, as collations are. */
    World(Comparator<String> idOrder) {
        this.order = Comparator.comparing(Item::time).thenComparing(Item::id, idOrder);
        this.items = new TreeSet<>(order);
    }

    /** Something that happened, and when everybody could see it. */
    record Item(Instant time, String id, Instant visible) {}

    Comparator<Item> order() {
        return order;
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Stores an item of this moment; nothing happens if there is one with the same id. */
    void insert(String id, Duration lag) {
        items.add(new Item(now, id, now.plus(lag)));
    }

    void remove(Item item) {
        items.remove(item);
    }

    List<Item> all() {
        return List.copyOf(items);
    }

    List<Item> visible() {
        return items.stream().filter(this::isVisible).toList();
    }

    @Override
    public String name() {
        return "world";
    }

    @Override
    public List<Item> after(Watermark mark, int limit, Map<String, String> parameters) {
        // Nothing is before the empty id, whatever the order of the others is.
        Item at = mark.id().isEmpty()
                ? new Item(mark.time().minusNanos(1), "~", now)
                : new Item(mark.time(), mark.id(), now);
        return items.tailSet(at, false).stream()
                .filter(this::isVisible)
                .filter(item -> !item.time().isBefore(mark.time()))
                .limit(limit)
                .toList();
    }

    private boolean isVisible(Item item) {
        return !item.visible().isAfter(now);
    }

    @Override
    public Watermark watermark(Item item) {
        return new Watermark(item.time(), item.id());
    }

    @Override
    public Duration settlingTime() {
        return SETTLING;
    }
}
