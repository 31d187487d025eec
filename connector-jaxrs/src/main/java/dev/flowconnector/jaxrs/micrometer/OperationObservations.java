package dev.flowconnector.jaxrs.micrometer;

import dev.flowconnector.core.operation.OperationEvent;
import dev.flowconnector.core.operation.OperationListener;
import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.operation.Operations;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Each attempt of a long operation as an observation named {@code connector.operation}; for applications that have
 * Micrometer, which is an optional dependency. With a tracer behind the registry, what the handler does becomes one trace
 * with the operation's id and the caller's. An attempt whose handler throws is an observation with an error.
 *
 * <p>Safe for use by several threads.
 */
public final class OperationObservations implements OperationListener {
    private final ObservationRegistry registry;

    private OperationObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    /** Observes attempts from now on. */
    public static void bind(Operations operations, ObservationRegistry registry) {
        operations.listen(new OperationObservations(registry));
    }

    /** Nothing: an observation has a begin and an end. */
    @Override
    public void on(OperationEvent event) {
        // Attempts are observed by their scope.
    }

    @Override
    public OperationScope enter(OperationEvent started) {
        Observation observation = Observation.createNotStarted("connector.operation", registry)
                .contextualName("operation " + started.handler())
                .lowCardinalityKeyValue("handler", started.handler())
                .highCardinalityKeyValue("operationId", started.operationId())
                .highCardinalityKeyValue("attempt", String.valueOf(started.attempt()));
        started.correlation().forEach(observation::highCardinalityKeyValue);
        observation.start();
        Observation.Scope scope = observation.openScope();
        return new OperationScope() {
            @Override
            public void failed(Throwable reason) {
                observation.error(reason);
            }

            @Override
            public void close() {
                scope.close();
                observation.stop();
            }
        };
    }
}
