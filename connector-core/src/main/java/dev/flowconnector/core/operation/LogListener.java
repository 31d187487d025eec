package dev.flowconnector.core.operation;

/** Writes what happens into the platform's logger: polls at DEBUG, everything else at INFO. */
final class LogListener implements OperationListener {
    private static final System.Logger LOG = System.getLogger(Operations.class.getName());

    @Override
    public void on(OperationEvent event) {
        System.Logger.Level level = switch (event.kind()) {
            case POLLED, REMOVED -> System.Logger.Level.DEBUG;
            case REFUSED -> System.Logger.Level.WARNING;
            default -> System.Logger.Level.INFO;
        };
        if (LOG.isLoggable(level)) {
            LOG.log(
                    level,
                    "Operation {0} of {1}: {2} {3}",
                    event.operationId(),
                    event.handler(),
                    event.kind(),
                    event.detail());
        }
    }
}
