package dev.flowconnector.examples.apimonitor.integration;

import dev.flowconnector.core.webhook.Integration;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.integration.CollectionBackup.When;
import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRun;
import dev.flowconnector.examples.apimonitor.monitor.RunStatus;
import dev.flowconnector.examples.apimonitor.security.Account;
import dev.flowconnector.examples.apimonitor.trigger.CollectionActivity;
import dev.flowconnector.examples.apimonitor.trigger.CollectionHook;
import dev.flowconnector.examples.apimonitor.trigger.RunHook;
import dev.flowconnector.examples.apimonitor.trigger.RunNotification;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells flows what happened in the service: those that subscribed, and those whose URLs users pasted. It has happened even if
 * nobody can be told, so what goes wrong here is only logged.
 */
public final class FlowPosts {
    private static final Logger LOG = LoggerFactory.getLogger(FlowPosts.class);

    private final Subscriptions subscriptions;
    private final Integrations integrations;
    private final CollectionRepository collections;

    /** Posts to the flows that are known. */
    public FlowPosts(Subscriptions subscriptions, Integrations integrations, CollectionRepository collections) {
        this.subscriptions = subscriptions;
        this.integrations = integrations;
        this.collections = collections;
    }

    /** A monitor has run. */
    public void ran(Monitor monitor, MonitorRun run, List<RunStatus> newestFirst) {
        tell(() -> subscriptions
                .of(RunHook.class)
                .notify(RunNotification.of(monitor, run), hook -> hook.wants(monitor, newestFirst)));
        // begin: notify
        tell(() -> integrations
                .of(RunResults.class)
                .notify(
                        RunResultsPayload.of(monitor, run, Account.OF_THE_KEY),
                        settings -> settings.wants(monitor, newestFirst)));
        // end: notify
    }

    /** A collection was created or deleted. */
    public void happened(String workspaceId, CollectionActivity activity) {
        tell(() -> subscriptions
                .of(CollectionHook.class)
                .notify(activity, hook -> hook.wants(workspaceId, activity.collectionId())));
    }

    /** Somebody did something. */
    public void did(String workspaceId, ActivityPayload activity) {
        tell(() -> integrations
                .of(TeamActivity.class)
                .notify(activity, settings -> settings.wants(workspaceId, activity)));
    }

    /** A collection is new, or not as it was before. */
    public void changed(String workspaceId, ApiCollection collection) {
        tell(() -> backUp(workspaceId, collection, When.ON_CHANGE));
    }

    /** Posts all collections that are to be posted on schedule. */
    public void backUp() {
        integrations.list(CollectionBackup.class).stream()
                .map(Integration::settings)
                .flatMap(Optional::stream)
                .filter(settings -> settings.when() == When.ON_SCHEDULE)
                .distinct()
                .forEach(settings -> tell(() -> collections
                        .find(settings.workspaceId(), settings.collectionId())
                        .ifPresent(collection -> backUp(settings.workspaceId(), collection, When.ON_SCHEDULE))));
    }

    private void backUp(String workspaceId, ApiCollection collection, When occasion) {
        integrations
                .of(CollectionBackup.class)
                .notify(
                        BackupPayload.of(collection),
                        settings -> settings.isOf(workspaceId, collection.id(), occasion));
    }

    private static void tell(Runnable notification) {
        try {
            notification.run();
        } catch (RuntimeException e) {
            LOG.warn("Flows cannot be told of something", e);
        }
    }
}
