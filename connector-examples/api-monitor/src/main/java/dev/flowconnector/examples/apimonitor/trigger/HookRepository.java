package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.core.trigger.SubscriptionRegistry;
import dev.flowconnector.examples.apimonitor.storage.Database;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subscriptions in the database. */
public final class HookRepository implements SubscriptionRegistry {
    private static final String RUN = "RUN";
    private static final String COLLECTION = "COLLECTION";

    private final Database database;

    /** Subscriptions in a database. */
    public HookRepository(Database database) {
        this.database = database;
    }

    String insert(RunHook hook) {
        return insert(RUN, hook.workspaceId(), hook.monitorId(), hook.notifyOn(), hook.callbackUrl());
    }

    String insert(CollectionHook hook) {
        return insert(COLLECTION, hook.workspaceId(), hook.collectionId(), RunChoice.EVERY_RUN, hook.callbackUrl());
    }

    List<Hook> ofRuns(String workspaceId, String monitorId) {
        return find(RUN, workspaceId, monitorId);
    }

    List<Hook> ofCollections(String workspaceId, String collectionId) {
        return find(COLLECTION, workspaceId, collectionId);
    }

    @Override
    public void end(String id) {
        database.update("delete from hook where id = ?", id);
    }

    private String insert(
            String kind, String workspaceId, @Nullable String subjectId, RunChoice choice, URI callbackUrl) {
        String id = UUID.randomUUID().toString();
        database.update(
                "insert into hook (id, kind, workspace_id, subject_id, choice, callback_url) values (?, ?, ?, ?, ?, ?)",
                id,
                kind,
                workspaceId,
                subjectId == null || subjectId.isBlank() ? null : subjectId,
                choice.name(),
                callbackUrl.toString());
        return id;
    }

    private List<Hook> find(String kind, String workspaceId, String subjectId) {
        return database.list(
                row -> new Hook(
                        row.getString("id"),
                        URI.create(row.getString("callback_url")),
                        RunChoice.valueOf(row.getString("choice"))),
                "select id, callback_url, choice from hook where kind = ? and workspace_id = ?"
                        + " and (subject_id is null or subject_id = ?) order by id",
                kind,
                workspaceId,
                subjectId);
    }
}
