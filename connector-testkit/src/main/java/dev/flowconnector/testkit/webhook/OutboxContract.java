package dev.flowconnector.testkit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What an {@link Outbox} does. A test class extends it and makes an outbox that is empty. */
public interface OutboxContract {
    /** Some instant, in whole milliseconds. */
    Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    /** An empty outbox, new for each test. */
    Outbox outbox();

    /** What is due is given out once, with its number of attempts, until the claim ends. */
    @Test
    default void due_claimedOnce() {
        Outbox outbox = outbox();
        outbox.add(List.of(delivery("s1", "e1", NOW), delivery("s2", "e1", NOW.plusSeconds(60))));

        List<StoredDelivery> claimed = outbox.claim(NOW, NOW.plusSeconds(30), 10);

        assertThat(claimed).containsExactly(delivery("s1", "e1", NOW).claimed(NOW.plusSeconds(30)));
        assertThat(claimed.get(0).attempts()).isEqualTo(1);
        assertThat(outbox.claim(NOW.plusSeconds(29), NOW.plusSeconds(90), 10)).isEmpty();
        assertThat(outbox.size()).isEqualTo(2);
    }

    /** What waits already is not added again, and stays as it waits. */
    @Test
    default void addedAgain_staysAsItIs() {
        Outbox outbox = outbox();
        outbox.add(List.of(delivery("s1", "e1", NOW)));
        StoredDelivery claimed = outbox.claim(NOW, NOW.plusSeconds(30), 10).get(0);

        assertThat(outbox.add(List.of(delivery("s1", "e1", NOW), delivery("s2", "e1", NOW))))
                .isEmpty();

        assertThat(outbox.size()).isEqualTo(2);
        assertThat(outbox.claim(NOW, NOW.plusSeconds(30), 10))
                .extracting(StoredDelivery::subscription)
                .containsExactly("s2");
        outbox.putBack(claimed, claimed.again(NOW.plusSeconds(5)));
        assertThat(outbox.nextDue()).contains(NOW.plusSeconds(5));
    }

    /** When the one who claimed it says nothing, another gets it. */
    @Test
    default void claimEnded_givenOutAgain() {
        Outbox outbox = outbox();
        outbox.add(List.of(delivery("s1", "e1", NOW)));
        outbox.claim(NOW, NOW.plusSeconds(30), 10);

        assertThat(outbox.claim(NOW.plusSeconds(30), NOW.plusSeconds(60), 10))
                .extracting(StoredDelivery::attempts)
                .containsExactly(2);
    }

    /** Those that wait longest come first, and no more than asked for. */
    @Test
    default void several_longestDueFirst() {
        Outbox outbox = outbox();
        outbox.add(List.of(
                delivery("s3", "e1", NOW.minusSeconds(1)),
                delivery("s1", "e1", NOW.minusSeconds(3)),
                delivery("s2", "e1", NOW.minusSeconds(2))));

        assertThat(outbox.claim(NOW, NOW.plusSeconds(30), 2))
                .extracting(StoredDelivery::subscription)
                .containsExactly("s1", "s2");
        assertThat(outbox.nextDue()).contains(NOW.minusSeconds(1));
    }

    /** What is put back waits as it is told. */
    @Test
    default void putBack_dueAgain() {
        Outbox outbox = outbox();
        outbox.add(List.of(delivery("s1", "e1", NOW)));
        StoredDelivery claimed = outbox.claim(NOW, NOW.plusSeconds(30), 10).get(0);

        outbox.putBack(claimed, claimed.again(NOW.plusSeconds(5)));

        assertThat(outbox.nextDue()).contains(NOW.plusSeconds(5));
        assertThat(outbox.claim(NOW.plusSeconds(5), NOW.plusSeconds(60), 10))
                .extracting(StoredDelivery::attempts)
                .containsExactly(2);
    }

    /** Who comes back after another has claimed it changes nothing. */
    @Test
    default void putBackTooLate_ignored() {
        Outbox outbox = outbox();
        outbox.add(List.of(delivery("s1", "e1", NOW)));
        StoredDelivery late = outbox.claim(NOW, NOW.plusSeconds(30), 10).get(0);
        outbox.claim(NOW.plusSeconds(30), NOW.plusSeconds(60), 10);

        outbox.putBack(late, late.again(NOW));

        assertThat(outbox.nextDue()).contains(NOW.plusSeconds(60));
    }

    /** What is done with is gone, also when another has claimed it meanwhile. */
    @Test
    default void removed_gone() {
        Outbox outbox = outbox();
        outbox.add(List.of(delivery("s1", "e1", NOW), delivery("s1", "e2", NOW)));
        StoredDelivery claimed = outbox.claim(NOW, NOW.plusSeconds(30), 1).get(0);

        outbox.remove(claimed);
        outbox.remove(claimed);
        outbox.putBack(claimed, claimed.again(NOW));

        assertThat(outbox.size()).isEqualTo(1);
        assertThat(outbox.claim(NOW, NOW.plusSeconds(30), 10))
                .extracting(delivery -> delivery.notification().id())
                .containsExactly("e2");
    }

    /** With a subscription goes what waits for it, and nothing else. */
    @Test
    default void removedOfASubscription_othersStay() {
        Outbox outbox = outbox();
        outbox.add(List.of(delivery("s1", "e1", NOW), delivery("s1", "e2", NOW), delivery("s2", "e1", NOW)));

        assertThat(outbox.removeOf("s1")).isEqualTo(2);
        assertThat(outbox.removeOf("unknown")).isZero();

        assertThat(outbox.claim(NOW, NOW.plusSeconds(30), 10))
                .extracting(StoredDelivery::subscription)
                .containsExactly("s2");
    }

    /** An empty outbox has nothing due. */
    @Test
    default void empty_nothingDue() {
        assertThat(outbox().nextDue()).isEmpty();
        assertThat(outbox().size()).isZero();
    }

    /** Several at once share what is due without getting anything twice. */
    @Test
    default void claimedByMany_eachOnce() throws InterruptedException {
        Outbox outbox = outbox();
        List<StoredDelivery> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            all.add(delivery("s" + i, "e1", NOW));
        }
        outbox.add(all);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger given = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            threads.execute(() -> {
                List<StoredDelivery> claimed = outbox.claim(NOW, NOW.plusSeconds(30), 7);
                while (!claimed.isEmpty()) {
                    given.addAndGet(claimed.size());
                    claimed.forEach(delivery -> seen.add(delivery.subscription()));
                    claimed.forEach(outbox::remove);
                    claimed = outbox.claim(NOW, NOW.plusSeconds(30), 7);
                }
            });
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(seen).hasSize(500);
        assertThat(given).hasValue(500);
        assertThat(outbox.size()).isZero();
    }

    private static StoredDelivery delivery(String subscription, String event, Instant due) {
        return new StoredDelivery(subscription, new StoredNotification(event, "{}", NOW), 0, due);
    }
}
