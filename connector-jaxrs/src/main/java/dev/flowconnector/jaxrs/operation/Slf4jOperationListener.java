package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.OperationEvent;
import dev.flowconnector.core.operation.OperationListener;
import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.operation.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Writes what happens to operations, with their ids in the MDC; a handler's own lines have them, too. */
record Slf4jOperationListener() implements OperationListener {
    private static final Logger LOG = LoggerFactory.getLogger(Operations.class);

    @Override
    public void on(OperationEvent event) {
        OperationScope ids = enter(event);
        try {
            write(event);
        } finally {
            ids.close();
        }
    }

    private static void write(OperationEvent event) {
        String pattern = "Operation {} of {}: {} after {} ms {}";
        Object[] arguments = {
            event.operationId(),
            event.handler(),
            event.kind().name().toLowerCase(Locale.ROOT),
            event.age().toMillis(),
            event.detail()
        };
        switch (event.kind()) {
            case POLLED, REMOVED -> LOG.debug(pattern, arguments);
            case REFUSED, FAILED, INTERRUPTED, DROPPED -> LOG.warn(pattern, arguments);
            default -> LOG.info(pattern, arguments);
        }
    }

    @Override
    public OperationScope enter(OperationEvent event) {
        Map<String, String> fields = new TreeMap<>(event.correlation());
        fields.put("operationId", event.operationId());
        fields.put("operationHandler", event.handler());
        fields.put("operationAttempt", String.valueOf(event.attempt()));
        List<Runnable> undo = new ArrayList<>();
        fields.forEach((name, value) -> {
            // A poll is handled on a thread that may have ids of its own request.
            String before = MDC.get(name);
            MDC.put(name, value);
            undo.add(before == null ? () -> MDC.remove(name) : () -> MDC.put(name, before));
        });
        return () -> undo.forEach(Runnable::run);
    }
}
