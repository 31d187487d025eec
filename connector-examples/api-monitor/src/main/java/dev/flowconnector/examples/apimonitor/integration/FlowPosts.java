package dev.flowconnector.examples.apimonitor.integration;

import dev.flowconnector.core.webhook.Integration;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.integration.CollectionBackup.When;
import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRun;
import dev.flowconnector.examples.apimonitor.monitor.RunStatus;
import dev.flowconnector.examples.apimonitor.security.Account;
import java.util.List;
import java.util.Optional;

/** What happens in the service, posted to the flows whose URLs users pasted. */
public final class FlowPosts {
    private final Integrations integrations;
    private final CollectionRepository collections;

    /** Posts to the flows of some integrations. */
    public FlowPosts(Integrations integrations, CollectionRepository collections) {
        this.integrations = integrations;
        this.collections = collections;
    }

    // begin: notify
    /** A monitor has run. */
    public void ran(Monitor monitor, MonitorRun run, List<RunStatus> newestFirst) {
        integrations
                .of(RunResults.class)
                .notify(
                        RunResultsPayload.of(monitor, run, Account.OF_THE_KEY),
                        settings -> settings.wants(monitor, newestFirst));
    }
    // end: notify

    /** Somebody did something. */
    public void did(String workspaceId, ActivityPayload activity) {
        integrations.of(TeamActivity.class).notify(activity, settings -> settings.wants(workspaceId, activity));
    }

    /** A collection is new, or not as it was before. */
    public void changed(String workspaceId, ApiCollection collection) {
        backUp(workspaceId, collection, When.ON_CHANGE);
    }

    /** Posts all collections that are to be posted on schedule. */
    public void backUp() {
        integrations.list(CollectionBackup.class).stream()
                .map(Integration::settings)
                .flatMap(Optional::stream)
                .filter(settings -> settings.when() == When.ON_SCHEDULE)
                .distinct()
                .forEach(settings -> collections
                        .find(settings.workspaceId(), settings.collectionId())
                        .ifPresent(collection -> backUp(settings.workspaceId(), collection, When.ON_SCHEDULE)));
    }

    private void backUp(String workspaceId, ApiCollection collection, When occasion) {
        integrations
                .of(CollectionBackup.class)
                .notify(
                        BackupPayload.of(collection),
                        settings -> settings.isOf(workspaceId, collection.id(), occasion));
    }
}
