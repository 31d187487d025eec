package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRun;
import dev.flowconnector.examples.apimonitor.monitor.RunRepository;
import dev.flowconnector.examples.apimonitor.monitor.RunStatus;
import java.util.List;

/** Tells flows of finished runs. */
public final class RunNotifier {
    private final HookRepository hooks;
    private final RunRepository runs;
    private final NotificationSender sender;

    /** Tells those who subscribed. */
    public RunNotifier(HookRepository hooks, RunRepository runs, NotificationSender sender) {
        this.hooks = hooks;
        this.runs = runs;
        this.sender = sender;
    }

    /** Tells of a run that was stored already. */
    public void completed(Monitor monitor, MonitorRun run) {
        List<RunStatus> history = runs.history(monitor.id(), RunChoice.HISTORY);
        RunNotification payload = new RunNotification(
                run.id(),
                run.status(),
                monitor.name(),
                monitor.id(),
                monitor.collectionName(),
                monitor.collectionId(),
                monitor.environmentName(),
                monitor.environmentId(),
                run.metrics());
        for (Hook hook : hooks.ofRuns(monitor.workspaceId(), monitor.id())) {
            if (hook.choice().wants(history)) {
                sender.send(hook, payload);
            }
        }
    }
}
