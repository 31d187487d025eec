package dev.flowconnector.benchmarks.operation;

import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationHandler;
import dev.flowconnector.core.operation.OperationLimits;
import dev.flowconnector.core.operation.OperationRequest;
import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.operation.Operations;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Heap that a pending operation takes, with the ids that a flow sends. Argument: how many. */
public final class PendingMemory {
    private PendingMemory() {}

    /**
     * A small input.
     *
     * @param workspace an id
     * @param monitor another
     */
    public record Order(String workspace, String monitor) {}

    /** Work that is never done here. */
    static final class Work implements OperationHandler<Order, String> {
        @Override
        public String name() {
            return "work";
        }

        @Override
        public String handle(Order input, OperationContext context) {
            return "";
        }
    }

    /** Measures. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        for (boolean flow : new boolean[] {false, true}) {
            Operations operations = Operations.builder()
                    .handler(new Work())
                    .executor(work -> {})
                    .limits(new OperationLimits(1, count, count + 1))
                    .shutdown(Duration.ZERO)
                    .build();
            start(operations, flow);
            long before = heap();
            for (int i = 1; i < count; i++) {
                start(operations, flow);
            }
            long bytes = (heap() - before) / (count - 1);
            System.out.printf(
                    "%d pending operations, %s: %d bytes each%n",
                    operations.counts().getOrDefault("queued", 0L), flow ? "started by flows" : "no ids", bytes);
        }
    }

    private static void start(Operations operations, boolean flow) {
        String id = UUID.randomUUID().toString();
        OperationRequest request = new OperationRequest(
                Optional.of("ada"),
                flow
                        ? Map.of(
                                "x-ms-workflow-run-id", "08584" + id,
                                "x-ms-workflow-operation-name", "Create_report",
                                "x-ms-client-tracking-id", "08585" + id,
                                "x-ms-workflow-id", "1" + id,
                                "x-ms-client-request-id", "2" + id)
                        : Map.of(),
                () -> flow ? Optional.of("k" + id) : Optional.empty(),
                Optional.of("application/json"));
        OperationScope scope = operations.enter(request);
        operations.start(Work.class, new Order("coffee-shop", id));
        scope.close();
    }

    private static long heap() {
        for (int i = 0; i < 5; i++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
