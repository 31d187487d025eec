package dev.flowconnector.core.operation;

import java.util.Locale;
import java.util.TreeMap;

/** Writes what happens as fields that a search finds. */
record LogListener() implements OperationListener {
    private static final System.Logger LOG = System.getLogger(Operations.class.getName());

    @Override
    public void on(OperationEvent event) {
        System.Logger.Level level = switch (event.kind()) {
            case POLLED, REMOVED -> System.Logger.Level.DEBUG;
            case REFUSED, DROPPED -> System.Logger.Level.WARNING;
            default -> System.Logger.Level.INFO;
        };
        if (LOG.isLoggable(level)) {
            LOG.log(level, text(event));
        }
    }

    private static String text(OperationEvent event) {
        StringBuilder text = new StringBuilder("operation=")
                .append(event.operationId())
                .append(" event=")
                .append(event.kind().name().toLowerCase(Locale.ROOT))
                .append(" handler=")
                .append(event.handler())
                .append(" attempt=")
                .append(event.attempt())
                .append(" ageMillis=")
                .append(event.age().toMillis());
        if (!event.detail().isEmpty()) {
            text.append(" detail=").append(event.detail());
        }
        new TreeMap<>(event.correlation())
                .forEach((name, id) -> text.append(' ').append(name).append('=').append(id));
        return text.toString();
    }
}
