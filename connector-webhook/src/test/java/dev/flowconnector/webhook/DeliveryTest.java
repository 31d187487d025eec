package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.DeliveryEvent;
import dev.flowconnector.core.webhook.DeliveryEvent.Kind;
import dev.flowconnector.core.webhook.DeliveryPolicy;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.SubscriptionsBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Subscriptions that are impatient, and what happens to them. */
abstract class DeliveryTest {
    private static final DeliveryPolicy IMPATIENT = new DeliveryPolicy(
            Duration.ZERO, Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMinutes(5), 16, 4, 3, Duration.ZERO);
    final HttpNotificationSender sender =
            HttpNotificationSender.builder().uncheckedForTests().build();
    final Queue<DeliveryEvent> events = new ConcurrentLinkedQueue<>();
    final Subscriptions subscriptions = builder().build();

    /** What a maker asks for. */
    record OrderFilter(String region, @NotificationUrl URI callbackUrl) {

        OrderFilter {
            Objects.requireNonNull(callbackUrl, "callbackUrl");
        }
    }

    record OrderEvent(int number, String region, @Nullable String note) {
        static OrderEvent of(int number, String region) {
            return new OrderEvent(number, region, null);
        }
    }

    @AfterEach
    void close() {
        subscriptions.close();
        sender.close();
    }

    SubscriptionsBuilder builder() {
        return Subscriptions.builder(sender)
                .hosts(CallbackHosts.uncheckedForTests())
                .policy(IMPATIENT)
                .listener(events::add);
    }

    String subscribe(String region, String url) {
        Subscription<OrderEvent> subscription = subscriptions.accept(new OrderFilter(region, URI.create(url)));
        subscriptions.activated(subscription.id());
        return subscription.id();
    }

    List<Kind> kinds() {
        return events.stream().map(DeliveryEvent::kind).collect(Collectors.toList());
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited two minutes").isLessThan(end);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
