package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.examples.apimonitor.collection.ApiCollection;

/** Tells flows of changed collections. */
public final class CollectionNotifier {
    private final HookRepository hooks;
    private final NotificationSender sender;

    /** Tells those who subscribed. */
    public CollectionNotifier(HookRepository hooks, NotificationSender sender) {
        this.hooks = hooks;
        this.sender = sender;
    }

    /** Tells of a new collection. */
    public void created(String workspaceId, ApiCollection collection) {
        tell(workspaceId, collection, "created");
    }

    /** Tells of a collection that is gone. */
    public void deleted(String workspaceId, ApiCollection collection) {
        tell(workspaceId, collection, "deleted");
    }

    private void tell(String workspaceId, ApiCollection collection, String action) {
        CollectionActivity payload = new CollectionActivity(
                action,
                collection.name(),
                collection.id(),
                "The collection \"" + collection.name() + "\" was " + action + ".");
        for (Hook hook : hooks.ofCollections(workspaceId, collection.id())) {
            sender.send(hook, payload);
        }
    }
}
