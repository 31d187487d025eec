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
