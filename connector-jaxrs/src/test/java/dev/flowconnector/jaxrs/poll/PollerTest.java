package dev.flowconnector.jaxrs.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Watermark;
import dev.flowconnector.jaxrs.poll.PollState.Entry;
import dev.flowconnector.jaxrs.poll.Poller.News;
import dev.flowconnector.jaxrs.poll.World.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollerTest {
    private final World world = new World(Comparator.naturalOrder());
    private final Poller<Item> poller = new Poller<>(world, Map.of(), world::now);

    @Test
    void itemThatAppearsBehindADeliveredOne_arrivesOnce() {
        PollState state = poller.begin();
        world.insert("late", Duration.ofSeconds(59));
        world.pass(Duration.ofSeconds(1));
        world.insert("early", Duration.ZERO);
        News<Item> first = poller.poll(state, 100);
        assertThat(first.items()).extracting(Item::id).containsExactly("early");
        world.pass(Duration.ofSeconds(58));
        News<Item> second = poller.poll(first.state(), 100);
        assertThat(second.items()).extracting(Item::id).containsExactly("late");
        world.pass(Duration.ofMinutes(2));
        assertThat(poller.poll(second.state(), 100).items()).isEmpty();
    }

    /** The limit that the guide names: what appears later than the settling time allows may be lost. */
    @Test
    void itemThatAppearsTooLate_isLostWhenLaterOnesHaveSettled() {
        PollState state = poller.begin();
        world.insert("too late", Duration.ofMinutes(3));
        world.pass(Duration.ofSeconds(1));
        world.insert("early", Duration.ZERO);
        world.pass(Duration.ofMinutes(2));
        News<Item> first = poller.poll(state, 100);
        world.pass(Duration.ofMinutes(2));
        assertThat(poller.poll(first.state(), 100).items()).isEmpty();
    }

    @Test
    void moreThanCanBeRemembered_isLateAndNotLost() {
        PollState state = poller.begin();
        IntStream.range(0, 300).forEach(i -> world.insert(String.format("%03d", i), Duration.ZERO));
        News<Item> first = poller.poll(state, 100);
        News<Item> second = poller.poll(first.state(), 100);
        assertThat(first.items()).hasSize(100);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(Poller.MOST_REMEMBERED - 100);
        assertThat(second.more()).as("the rest waits until it has settled").isFalse();
        world.pass(World.SETTLING);
        News<Item> third = poller.poll(second.state(), 100);
        News<Item> fourth = poller.poll(third.state(), 100);
        assertThat(third.items()).hasSize(100).first().extracting(Item::id).isEqualTo("128");
        assertThat(third.more()).isTrue();
        assertThat(fourth.items()).hasSize(72);
        assertThat(fourth.more()).isFalse();
    }

    @Test
    void itemThatWasAway_doesNotArriveAgain() {
        PollState state = poller.begin();
        world.insert("a", Duration.ZERO);
        News<Item> first = poller.poll(state, 100);
        Item item = first.items().get(0);
        world.remove(item);
        News<Item> without = poller.poll(first.state(), 100);
        world.insert("a", Duration.ZERO);
        assertThat(poller.poll(without.state(), 100).items()).isEmpty();
    }

    @Test
    void stateOfManyPolls_staysSmall() {
        PollState state = poller.begin();
        for (int i = 0; i < 500; i++) {
            world.insert("x" + i, Duration.ZERO);
            world.pass(Duration.ofSeconds(10));
            state = poller.poll(state, 100).state();
        }
        assertThat(state.done()).hasSizeLessThan(8);
        world.pass(World.SETTLING);
        assertThat(poller.poll(state, 100).state().done()).isEmpty();
    }

    @Test
    void stateThatTravels_isTheSame() {
        PollState state = poller.begin();
        for (int i = 0; i < Poller.MOST_REMEMBERED; i++) {
            world.insert("x" + i, Duration.ZERO);
            world.pass(Duration.ofMillis(400));
        }
        PollState full = poller.poll(state, 500).state();
        String packed = full.packed();
        assertThat(full.done()).hasSize(Poller.MOST_REMEMBERED);
        assertThat(packed).hasSizeLessThan(1_400);
        PollState again = PollState.of(full.floor(), packed);
        assertThat(again).isEqualTo(full);
        assertThat(again.done())
                .map(Entry::second)
                .isEqualTo(full.done().stream().map(Entry::second).toList());
    }

    @Test
    void stateOfHalfAnEntry_isRefused() {
        assertThatThrownBy(() -> PollState.of(poller.begin().floor(), "AAAA"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A source over numbers that makes a mistake. */
    private record Mistaken(Function<Watermark, List<Integer>> query) implements PollSource<Integer> {
        private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

        @Override
        public String name() {
            return "mistaken";
        }

        @Override
        public List<Integer> after(Watermark mark, int limit, Map<String, String> parameters) {
            return query.apply(mark);
        }

        @Override
        public Watermark watermark(Integer item) {
            return Watermark.of(START.plusSeconds(item / 10), item);
        }
    }

    private static List<Integer> polled(Function<Watermark, List<Integer>> query, int done) {
        Watermark mark = Watermark.of(Mistaken.START.plusSeconds(done / 10), done);
        Instant late = Mistaken.START.plusSeconds(3_600);
        return new Poller<>(new Mistaken(query), Map.of(), () -> late)
                .poll(new PollState(mark, Set.of()), 100)
                .items();
    }

    @Test
    void sourceThatAnswersAtLeast_repeatsNothing() {
        assertThat(polled(mark -> List.of(30, 31, 32, 40), 31)).containsExactly(32, 40);
    }

    @Test
    void sourceWithoutLimit_isCut() {
        assertThat(polled(mark -> IntStream.range(32, 1_000).boxed().toList(), 31))
                .hasSize(100);
    }

    @Test
    void sourceInAnotherOrder_isRefused() {
        assertThatThrownBy(() -> polled(mark -> List.of(50, 40), 31))
                .hasMessage("The poll source 'mistaken' returned ('2026-11-21T12:00:04Z', '0000000000000000040') behind"
                        + " ('2026-11-21T12:00:05Z', '0000000000000000050'); order the items by time, then by id,"
                        + " oldest first");
    }

    @Test
    void sourceOfAll_isRefused() {
        assertThatThrownBy(() -> polled(mark -> List.of(10, 40), 31))
                .hasMessageStartingWith("The poll source 'mistaken' returned ('2026-11-21T12:00:01Z',"
                        + " '0000000000000000010') to a question for what is behind ('2026-11-21T12:00:03Z',");
    }

    @Test
    void sourceOfEqualItems_isRefused() {
        assertThatThrownBy(() -> polled(mark -> List.of(40, 40), 31))
                .hasMessageEndingWith("no two items may have the same time and id");
    }
}
