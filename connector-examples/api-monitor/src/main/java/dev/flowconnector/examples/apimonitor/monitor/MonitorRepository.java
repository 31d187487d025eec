package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.examples.apimonitor.storage.Database;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Monitors in the database. */
public final class MonitorRepository {
    private final Database database;

    /** Monitors in a database. */
    public MonitorRepository(Database database) {
        this.database = database;
    }

    /** One monitor of a workspace. */
    public Optional<Monitor> find(String workspaceId, String id) {
        return database.first(
                row -> new Monitor(
                        id,
                        workspaceId,
                        row.getString("name"),
                        row.getString("collection_id"),
                        row.getString("collection_name"),
                        row.getString("environment_id"),
                        row.getString("environment_name")),
                "select m.name, m.collection_id, c.name as collection_name, m.environment_id, e.name as environment_name"
                        + " from monitor m join collection c on c.id = m.collection_id"
                        + " left join environment e on e.id = m.environment_id where m.workspace_id = ? and m.id = ?",
                workspaceId,
                id);
    }

    /** Stores a monitor and returns its new id. */
    public String insert(String workspaceId, String name, String collectionId, @Nullable String environmentId) {
        String id = "mon-" + UUID.randomUUID();
        database.update(
                "insert into monitor (id, workspace_id, collection_id, environment_id, name) values (?, ?, ?, ?, ?)",
                id,
                workspaceId,
                collectionId,
                environmentId,
                name);
        return id;
    }
}
