package dev.flowconnector.core.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Many operations at once; 100,000 with {@code -Pthorough}. */
class PendingOperationsTest {
    private static final int COUNT = Boolean.getBoolean("thorough") ? 100_000 : 2_000;
    private static final long MOST_BYTES = 2_048;

    record Order(String workspace, int number) {}

    /** Gives its number back. */
    static final class Counting implements OperationHandler<Order, Integer> {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Integer handle(Order order, OperationContext context) {
            return order.number();
        }
    }

    @Test
    void many_arePendingInLittleMemory_andAllEnd() {
        AtomicReference<Runnable> worker = new AtomicReference<>();
        Operations operations = Operations.builder()
                .handler(new Counting())
                .executor(worker::set)
                .limits(new OperationLimits(1, COUNT, COUNT, COUNT, Long.MAX_VALUE))
                .retryAfter(RetryAfter.fixed(Duration.ofSeconds(5)))
                .build();
        List<String> ids = new ArrayList<>(COUNT);
        start(operations, -1);
        long before = heap();
        for (int i = 0; i < COUNT - 1; i++) {
            ids.add(start(operations, i));
        }
        long bytes = (heap() - before) / COUNT;

        assertThat(bytes).as("bytes for each").isLessThan(MOST_BYTES);
        assertThat(operations.counts()).containsEntry("queued", (long) COUNT);
        assertThat(ids)
                .allSatisfy(id -> assertThat(operations.poll(id)).get().isInstanceOf(OperationStatus.Pending.class));
        worker.get().run();
        assertThat(operations.counts()).containsEntry("succeeded", (long) COUNT).containsEntry("queued", 0L);
        assertThat(ids)
                .allSatisfy(id -> assertThat(operations.poll(id)).get().isInstanceOf(OperationStatus.Succeeded.class));
    }

    private static String start(Operations operations, int number) {
        OperationScope scope = operations.enter(new OperationRequest(
                Optional.of("ada"),
                Map.of("x-ms-workflow-run-id", "run-" + number, "x-ms-client-tracking-id", "tracking-" + number),
                () -> Optional.of("key-" + number + "-0123456789012345678901234567890123456789"),
                Optional.of("application/json")));
        try {
            return operations
                    .start(Counting.class, new Order("coffee-shop", number))
                    .id();
        } finally {
            scope.close();
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
