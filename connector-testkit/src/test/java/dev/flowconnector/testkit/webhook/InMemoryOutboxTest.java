package dev.flowconnector.testkit.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.OutboxFullException;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryOutboxTest implements OutboxContract {
    @Override
    public Outbox outbox() {
        return Outbox.inMemory();
    }

    @Test
    void fullForOneSubscription_othersAreAdded() {
        Outbox small = Outbox.inMemory(4, 2);
        small.add(List.of(delivery("dead", "e1")));

        assertThat(small.add(List.of(
                        delivery("dead", "e1"),
                        delivery("dead", "e2"),
                        delivery("dead", "e3"),
                        delivery("alive", "e3"))))
                .containsExactly(delivery("dead", "e3"));
        assertThat(small.size()).isEqualTo(3);
        // What is refused for one subscription takes no room of all.
        assertThat(small.add(List.of(delivery("dead", "e4"), delivery("alive", "e4"))))
                .containsExactly(delivery("dead", "e4"));
        small.remove(delivery("dead", "e1"));
        assertThat(small.add(List.of(delivery("dead", "e5")))).isEmpty();
    }

    @Test
    void limitsBelowOne_refused() {
        assertThatThrownBy(() -> Outbox.inMemory(0)).hasMessage("limit must be at least 1: '0'");
        assertThatThrownBy(() -> Outbox.inMemory(1, 0)).hasMessage("limitPerSubscription must be at least 1: '0'");
    }

    private static StoredDelivery delivery(String subscription, String event) {
        return new StoredDelivery(subscription, new StoredNotification(event, "{}", NOW), 0, NOW);
    }

    @Test
    void full_refusesAllOfThem() {
        Outbox small = Outbox.inMemory(2);
        StoredNotification event = new StoredNotification("e", "{}", NOW);
        small.add(List.of(new StoredDelivery("s1", event, 0, NOW)));

        assertThatThrownBy(() -> small.add(
                        List.of(new StoredDelivery("s2", event, 0, NOW), new StoredDelivery("s3", event, 0, NOW))))
                .isInstanceOf(OutboxFullException.class)
                .hasMessageContaining("2 notifications wait already");
        assertThat(small.size()).isEqualTo(1);
    }
}
