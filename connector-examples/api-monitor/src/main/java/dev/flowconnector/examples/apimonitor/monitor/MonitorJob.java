package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.core.operation.OperationHandler;

/** Runs a monitor as a long operation. */
public final class MonitorJob implements OperationHandler<MonitorJob.Order, MonitorRun> {
    private final MonitorRepository monitors;
    private final MonitorRunner runner;

    /** The job over the parts that it needs. */
    public MonitorJob(MonitorRepository monitors, MonitorRunner runner) {
        this.monitors = monitors;
        this.runner = runner;
    }

    /**
     * Which monitor to run.
     *
     * @param workspaceId the workspace
     * @param monitorId the monitor
     */
    public record Order(String workspaceId, String monitorId) {}

    @Override
    public String name() {
        return "run-monitor";
    }

    @Override
    public MonitorRun handle(Order order, OperationContext context) throws InterruptedException {
        Monitor monitor = monitors.find(order.workspaceId(), order.monitorId())
                .orElseThrow(() ->
                        new OperationFailedException("MonitorDeleted", "The monitor was deleted before it could run."));
        return runner.run(monitor, context);
    }
}
