package dev.flowconnector.jaxrs.micrometer;

import dev.flowconnector.core.operation.OperationEvent;
import dev.flowconnector.core.operation.OperationListener;
import dev.flowconnector.core.operation.Operations;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;

/**
 * Long operations as metrics; for applications that have Micrometer, which is an optional dependency.
 *
 * <ul>
 *   <li>{@code connector.operations.events}, a counter with {@code handler} and {@code event}: submitted, repeated,
 *       refused, started, polled, succeeded, failed, cancelled, interrupted, removed;
 *   <li>{@code connector.operations.duration}, a timer from the submission to the end, with {@code handler} and
 *       {@code outcome};
 *   <li>{@code connector.operations.count}, a gauge with {@code state}.
 * </ul>
 *
 * <p>Safe for use by several threads.
 */
public final class OperationMetrics implements OperationListener {
    private static final List<String> STATES = List.of("queued", "running", "succeeded", "failed", "cancelled");

    private final MeterRegistry registry;

    private OperationMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Measures operations from now on. */
    public static void bind(Operations operations, MeterRegistry registry) {
        operations.listen(new OperationMetrics(registry));
        for (String state : STATES) {
            Gauge.builder(
                            "connector.operations.count",
                            operations,
                            all -> all.counts().getOrDefault(state, 0L))
                    .description("Operations in this state")
                    .tag("state", state)
                    .register(registry);
        }
    }

    @Override
    public void on(OperationEvent event) {
        String kind = event.kind().name().toLowerCase(Locale.ROOT);
        registry.counter("connector.operations.events", "handler", event.handler(), "event", kind)
                .increment();
        if (event.kind().isEnd()) {
            registry.timer("connector.operations.duration", "handler", event.handler(), "outcome", kind)
                    .record(event.age());
        }
    }
}
