package dev.flowconnector.benchmarks.webhook;

import com.sun.net.httpserver.HttpServer;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.DeliveryAnswer;
import dev.flowconnector.core.webhook.DeliveryPolicy;
import dev.flowconnector.core.webhook.NotificationSender;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.StoredDelivery;
import dev.flowconnector.core.webhook.store.StoredNotification;
import dev.flowconnector.webhook.HttpNotificationSender;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Notifications a second through the outbox in memory, with a sender that does nothing and over HTTP on loopback, and the
 * heap that a notification takes that waits. Arguments: rounds, subscriptions, and events for each of them.
 */
public final class OutboxCosts {
    private static final DeliveryPolicy AT_ONCE = new DeliveryPolicy(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(10),
            32,
            4,
            3,
            Duration.ZERO);

    private OutboxCosts() {}

    /**
     * What a flow asks for.
     *
     * @param workspace an id
     * @param callback where to tell it
     */
    public record Filter(String workspace, @NotificationUrl String callback) {}

    /**
     * What it is told.
     *
     * @param id an id
     * @param name a name
     * @param text some words
     */
    public record Event(String id, String name, String text) {
        static Event next() {
            return new Event(UUID.randomUUID().toString(), "Menu API every hour", "The monitor has run. ".repeat(5));
        }
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        int subscriptions = Integer.parseInt(arguments[1]);
        int events = Integer.parseInt(arguments[2]);
        NotificationSender nothing = (url, json, id) -> new DeliveryAnswer.Answered(202, Optional.empty(), "");
        report("no sender", nothing, "http://localhost/flow?sig=x", rounds, subscriptions, events);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        server.start();
        try (HttpNotificationSender http =
                HttpNotificationSender.builder().uncheckedForTests().build()) {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/flow?sig=x";
            report("HTTP on loopback", http, url, rounds, subscriptions, Math.max(1, events / 10));
        }
        server.stop(0);
        threads.shutdown();
        memory("of one event for all", subscriptions * events, false);
        memory("of an event each", subscriptions * events, true);
    }

    private static void report(
            String what, NotificationSender sender, String url, int rounds, int subscriptions, int events) {
        double[] rates = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            rates[i] = round(sender, url, subscriptions, events);
        }
        Arrays.sort(rates);
        System.out.printf(
                "%s: %,d notifications, %,.0f a second (median of %d rounds, %,.0f to %,.0f)%n",
                what, subscriptions * events, rates[rounds / 2], rounds, rates[0], rates[rounds - 1]);
    }

    private static double round(NotificationSender sender, String url, int subscriptions, int events) {
        try (Subscriptions service = Subscriptions.builder(sender)
                .hosts(CallbackHosts.uncheckedForTests())
                .policy(AT_ONCE)
                .limitPerPrincipal(subscriptions)
                .outbox(Outbox.inMemory(subscriptions * events, events))
                .build()) {
            for (int i = 0; i < subscriptions; i++) {
                service.activated(service.accept(new Filter("coffee-shop", url)).id());
            }
            long start = System.nanoTime();
            for (int i = 0; i < events; i++) {
                service.of(Filter.class).notify(Event.next());
            }
            while (service.pending() > 0) {
                LockSupport.parkNanos(200_000);
            }
            return subscriptions * events / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static void memory(String what, int count, boolean own) {
        String json = "{\"id\":\"x\",\"text\":\"" + "The monitor has run. ".repeat(9) + "\"}";
        Instant now = Instant.EPOCH;
        Outbox outbox = Outbox.inMemory(count + 1);
        StoredNotification shared = new StoredNotification(UUID.randomUUID().toString(), json, now);
        outbox.add(List.of(new StoredDelivery("first", shared, 0, now)));
        long before = heap();
        for (int i = 0; i < count; i++) {
            StoredNotification notification = own
                    ? new StoredNotification(
                            UUID.randomUUID().toString(), json.replace("x", Integer.toString(i)), now.plusMillis(i))
                    : shared;
            String subscription = "subscription-" + (own ? i % 1_000 : i);
            outbox.add(List.of(new StoredDelivery(subscription, notification, 0, notification.at())));
        }
        long bytes = (heap() - before) / count;
        System.out.printf("%,d notifications that wait, %s: %d bytes each%n", outbox.size() - 1, what, bytes);
    }

    private static long heap() {
        for (int i = 0; i < 5; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
