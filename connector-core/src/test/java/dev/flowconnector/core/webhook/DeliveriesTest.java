package dev.flowconnector.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    /** Else a flow that takes its time is started again by the next claim. */
    @Test
    void claim_outlastsTheSlowestAnswer() {
        assertThat(Deliveries.CLAIM).isGreaterThan(NotificationSender.LONGEST);
        assertThat(NotificationSender.LONGEST).isGreaterThan(Duration.ofMinutes(2));
    }
}
