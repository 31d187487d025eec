package dev.flowconnector.testkit.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a {@link SubscriptionStore} does. A test class extends it and makes a store that is empty. */
public interface SubscriptionStoreContract {
    /** Some instant, in whole milliseconds. */
    Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    /** An empty store, new for each test. */
    SubscriptionStore store();

    /** Everything that is stored comes back. */
    @Test
    default void stored_foundAsItWas() {
        SubscriptionStore store = store();
        StoredSubscription full = subscription("a", Optional.of("ann"), NOW).troubled(NOW.plusSeconds(1), "FLOW_OFF");
        StoredSubscription stored = new StoredSubscription(
                full.id(),
                full.kind(),
                full.filter(),
                full.sealedCallback(),
                Optional.of("Tell the shop"),
                full.principal(),
                full.correlation(),
                full.created(),
                full.expects(),
                full.state(),
                full.trouble(),
                Optional.of(NOW.plusSeconds(2)),
                0);

        assertThat(store.insert(stored, 10)).isTrue();
        assertThat(store.find("a")).contains(stored);
        assertThat(store.find("b")).isEmpty();
    }

    /** Of changes to the same version, one wins. */
    @Test
    default void changedTwiceFromOneVersion_firstWins() {
        SubscriptionStore store = store();
        StoredSubscription before = subscription("a", Optional.empty(), NOW);
        store.insert(before, 10);
        StoredSubscription active = before.activated();

        assertThat(store.replace(active)).isTrue();
        assertThat(store.replace(before.troubled(NOW, "FLOW_OFF"))).isFalse();
        assertThat(store.find("a")).contains(active);
        assertThat(store.replace(active.succeeded(NOW))).isTrue();
        assertThat(store.find("a").orElseThrow().lastSuccess()).contains(NOW);
    }

    /** An integration that is paused stays so, whatever comes of what was sent before. */
    @Test
    default void paused_untilResumed() {
        SubscriptionStore store = store();
        StoredSubscription before = subscription("a", Optional.empty(), NOW).paused();
        store.insert(before, 10);

        assertThat(store.replace(before.succeeded(NOW))).isTrue();
        assertThat(store.find("a").orElseThrow().state()).isEqualTo(SubscriptionState.PAUSED);
        store.find("a").map(StoredSubscription::resumed).ifPresent(store::replace);
        assertThat(store.find("a").orElseThrow().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    /** A notification that only one may send is marked by one. */
    @Test
    default void answeredTwiceFromOneVersion_firstWins() {
        SubscriptionStore store = store();
        StoredSubscription before = subscription("a", Optional.empty(), NOW);
        store.insert(before, 10);

        assertThat(store.replace(before.answered())).isTrue();
        assertThat(store.replace(before.answered())).isFalse();
        assertThat(store.find("a").orElseThrow().expects()).isEqualTo(Expectation.NOTHING_MORE);
    }

    /** What is gone cannot be changed back. */
    @Test
    default void removed_goneForGood() {
        SubscriptionStore store = store();
        StoredSubscription before = subscription("a", Optional.empty(), NOW);
        store.insert(before, 10);

        assertThat(store.remove("a")).isTrue();
        assertThat(store.remove("a")).isFalse();
        assertThat(store.replace(before.activated())).isFalse();
        assertThat(store.find("a")).isEmpty();
        assertThat(store.ofKind("Orders", "", 10)).isEmpty();
    }

    /** The limit is one of each principal, and removing makes room. */
    @Test
    default void limit_countedForEachPrincipal() {
        SubscriptionStore store = store();
        Optional<String> ann = Optional.of("ann");

        assertThat(store.insert(subscription("a1", ann, NOW), 2)).isTrue();
        assertThat(store.insert(subscription("a2", ann, NOW), 2)).isTrue();
        assertThat(store.insert(subscription("a3", ann, NOW), 2)).isFalse();
        assertThat(store.insert(subscription("b1", Optional.of("bob"), NOW), 2)).isTrue();
        assertThat(store.insert(subscription("n1", Optional.empty(), NOW), 1)).isTrue();
        assertThat(store.insert(subscription("n2", Optional.empty(), NOW), 1)).isFalse();
        store.remove("a1");
        assertThat(store.insert(subscription("a3", ann, NOW), 2)).isTrue();
        assertThat(store.find("n2")).isEmpty();
    }

    /** The limit holds when requests come at once. */
    @Test
    default void limit_holdsUnderConcurrency() throws InterruptedException {
        SubscriptionStore store = store();
        AtomicInteger stored = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 40; i++) {
            StoredSubscription next = subscription("s" + i, Optional.of("ann"), NOW);
            threads.execute(() -> stored.addAndGet(store.insert(next, 10) ? 1 : 0));
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(stored).hasValue(10);
        assertThat(store.ofKind("Orders", "", 100)).hasSize(10);
    }

    /** Pages show each subscription of the kind once, others never. */
    @Test
    default void ofKind_pagesInOrderOfIds() {
        SubscriptionStore store = store();
        for (int i = 0; i < 25; i++) {
            store.insert(subscription("s%02d".formatted(i), Optional.empty(), NOW), 100);
        }
        StoredSubscription other = subscription("s10x", Optional.empty(), NOW);
        store.insert(
                new StoredSubscription(
                        other.id(),
                        "Tickets",
                        other.filter(),
                        other.sealedCallback(),
                        other.integration(),
                        other.principal(),
                        other.correlation(),
                        other.created(),
                        other.expects(),
                        other.state(),
                        other.trouble(),
                        other.lastSuccess(),
                        0),
                100);

        List<String> seen = new ArrayList<>();
        List<StoredSubscription> page = store.ofKind("Orders", "", 10);
        while (!page.isEmpty()) {
            page.forEach(subscription -> seen.add(subscription.id()));
            page = store.ofKind("Orders", seen.get(seen.size() - 1), 10);
        }
        assertThat(seen).hasSize(25).isSorted().doesNotContain("s10x");
        assertThat(store.ofKind("Tickets", "", 10)).hasSize(1);
    }

    /** The old ones are found, the oldest first. */
    @Test
    default void acceptedBefore_oldestFirst() {
        SubscriptionStore store = store();
        for (int i = 4; i >= 0; i--) {
            store.insert(subscription("s" + i, Optional.empty(), NOW.plusSeconds(i)), 100);
        }

        assertThat(store.acceptedBefore(NOW.plusSeconds(3), 10))
                .extracting(StoredSubscription::id)
                .containsExactly("s0", "s1", "s2");
        assertThat(store.acceptedBefore(NOW.plusSeconds(3), 2))
                .extracting(StoredSubscription::id)
                .containsExactly("s0", "s1");
        assertThat(store.acceptedBefore(NOW, 10)).isEmpty();
    }

    /** What a user added has no age. */
    @Test
    default void acceptedBefore_noIntegration() {
        SubscriptionStore store = store();
        StoredSubscription plain = subscription("a", Optional.empty(), NOW);
        StoredSubscription integration = new StoredSubscription(
                plain.id(),
                plain.kind(),
                plain.filter(),
                plain.sealedCallback(),
                Optional.of("Tell the shop"),
                plain.principal(),
                plain.correlation(),
                plain.created(),
                Expectation.EVERY_EVENT,
                plain.state(),
                plain.trouble(),
                plain.lastSuccess(),
                0);
        store.insert(integration, 10);

        assertThat(store.acceptedBefore(NOW.plusSeconds(1), 10)).isEmpty();
    }

    /** A run may wait long. */
    @Test
    default void acceptedBefore_noRunThatWaits() {
        SubscriptionStore store = store();
        for (Expectation expects : Expectation.values()) {
            store.insert(subscription(expects.name(), Optional.empty(), NOW, expects), 10);
        }

        assertThat(store.acceptedBefore(NOW.plusSeconds(1), 10))
                .extracting(StoredSubscription::expects)
                .containsExactly(Expectation.EVERY_EVENT);
    }

    /** The administrator sees the newest first. */
    @Test
    default void latest_newestFirst() {
        SubscriptionStore store = store();
        for (int i = 0; i < 5; i++) {
            store.insert(subscription("s" + i, Optional.empty(), NOW.plusSeconds(i)), 100);
        }

        assertThat(store.latest(2)).extracting(StoredSubscription::id).containsExactly("s4", "s3");
    }

    private static StoredSubscription subscription(String id, Optional<String> principal, Instant created) {
        return subscription(id, principal, created, Expectation.EVERY_EVENT);
    }

    private static StoredSubscription subscription(
            String id, Optional<String> principal, Instant created, Expectation expects) {
        return new StoredSubscription(
                id,
                "Orders",
                "{\"region\":\"eu\"}",
                "sealed",
                Optional.empty(),
                principal,
                Map.of("x-ms-workflow-id", "w1"),
                created,
                expects,
                SubscriptionState.PENDING,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
