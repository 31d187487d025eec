package dev.flowconnector.jaxrs.poll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.jaxrs.poll.Poller.News;
import dev.flowconnector.jaxrs.poll.World.Item;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Random worlds, many flows in each: items with equal times, transactions that end late, bursts, deletions, lost answers,
 * processes that end in the middle. Every flow gets every new item once, and no other.
 */
class PollerModelTest {
    private static final int WORLDS = Boolean.getBoolean("thorough") ? 5_000 : 150;
    private static final int MOST_FLOWS = 6;
    private static final int STEPS = 120;
    // Orders of ids that databases have: as text, without case, and as if there were none.
    private static final List<Comparator<String>> ORDERS = List.of(
            Comparator.naturalOrder(),
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.reverseOrder()),
            Comparator.<String>comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()));

    /** A flow knows the URL that it was given last, and what it was given. */
    private static final class Flow {
        private final Set<Item> old;
        private final Optional<Item> oldestRemembered;
        private final List<Item> received = new ArrayList<>();
        private String location;

        Flow(World world) {
            List<Item> visible = world.visible();
            this.old = new HashSet<>(visible);
            this.oldestRemembered = visible.size() <= Poller.MOST_REMEMBERED
                    ? Optional.empty()
                    : Optional.of(visible.get(visible.size() - Poller.MOST_REMEMBERED));
            this.location = travel(poller(world).begin());
        }

        /** Asks once; whether the answer says that more is waiting. */
        boolean poll(World world, int most, Random random) {
            News<Item> news = poller(world).poll(state(location), most);
            assertThat(news.items()).hasSizeLessThanOrEqualTo(most);
            String next = travel(news.state());
            assertThat(next).as("fits into a URL").hasSizeLessThan(1_600);
            if (random.nextInt(5) == 0) {
                return true; // the answer was lost, and the flow asks at the old URL again
            }
            received.addAll(news.items());
            location = next;
            return news.more();
        }

        /** What must have arrived, if nothing was removed meanwhile. */
        boolean isDue(World world, Item item) {
            return !old.contains(item)
                    // Where more was there at the first call than can be remembered, what stands before counts as old.
                    && oldestRemembered
                            .map(oldest -> world.order().compare(item, oldest) > 0)
                            .orElse(true);
        }
    }

    /** Nothing survives between two polls: each may be answered by another process. */
    private static Poller<Item> poller(World world) {
        return new Poller<>(world, Map.of(), world::now);
    }

    private static String travel(PollState state) {
        return new PollCursor("world", Map.of(), false, Optional.of(state)).text();
    }

    private static PollState state(String location) {
        return PollCursor.of(location).state().orElseThrow();
    }

    @Test
    void everyFlow_getsEveryNewItemOnce() {
        for (int seed = 0; seed < WORLDS; seed++) {
            run(seed);
        }
    }

    private static void run(int seed) {
        Random random = new Random(seed);
        World world = new World(ORDERS.get(random.nextInt(ORDERS.size())));
        int most = random.nextBoolean() ? 1 + random.nextInt(5) : 100;
        boolean deletes = random.nextInt(4) == 0;
        List<Flow> flows = new ArrayList<>();
        Set<Item> removed = new HashSet<>();
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    if (flows.size() < MOST_FLOWS) {
                        flows.add(new Flow(world));
                    }
                }
                case 1 -> world.pass(Duration.ofMillis(random.nextInt(90_000)));
                case 2 -> world.pass(Duration.ofMillis(random.nextInt(3)));
                case 3 -> insert(world, random, random.nextInt(20) == 0 ? 300 : random.nextInt(8));
                case 4 -> {
                    List<Item> all = world.all();
                    if (deletes && !all.isEmpty()) {
                        Item item = all.get(random.nextInt(all.size()));
                        world.remove(item);
                        removed.add(item);
                    }
                }
                default -> flows.forEach(flow -> flow.poll(world, most, random));
            }
        }
        world.pass(World.SETTLING.plusMillis(1));
        for (Flow flow : flows) {
            int before;
            boolean more;
            do {
                before = flow.received.size();
                more = flow.poll(world, most, random);
            } while (more || flow.received.size() > before);
            check(seed, world, flow, removed);
        }
    }

    private static void insert(World world, Random random, int count) {
        for (int i = 0; i < count; i++) {
            String id = Integer.toString(random.nextInt(5_000), Character.MAX_RADIX);
            String mixed = random.nextBoolean() ? id : id.toUpperCase(Locale.ROOT);
            world.insert(mixed, Duration.ofMillis(random.nextInt(3) == 0 ? random.nextInt(60_000) : 0));
        }
    }

    private static void check(int seed, World world, Flow flow, Set<Item> removed) {
        assertThat(flow.received).as("nothing twice, seed " + seed).doesNotHaveDuplicates();
        assertThat(flow.received.stream().filter(flow.old::contains))
                .as("nothing old, seed " + seed)
                .isEmpty();
        Set<Item> received = new HashSet<>(flow.received);
        assertThat(world.visible().stream()
                        .filter(item -> flow.isDue(world, item))
                        .filter(item -> !received.contains(item)))
                .as("nothing lost, seed " + seed)
                .isEmpty();
        received.removeAll(world.visible());
        received.removeAll(removed);
        assertThat(received).as("nothing invented, seed " + seed).isEmpty();
    }
}
