package dev.flowconnector.examples.apimonitor.collection;

import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.examples.apimonitor.storage.Database;
import dev.flowconnector.examples.apimonitor.storage.Database.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collections in the database; also the source of their paged list. */
public final class CollectionRepository implements PageSource<CollectionSummary> {
    private final Database database;

    /** Collections in a database. */
    public CollectionRepository(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "collections";
    }

    @Override
    public int itemsPerPage() {
        return 20;
    }

    @Override
    public Slice<CollectionSummary> read(String position, int limit, Map<String, String> parameters) {
        List<CollectionSummary> found = database.list(
                row -> new CollectionSummary(row.getString("id"), row.getString("name"), row.getInt("requests")),
                "select c.id, c.name, (select count(*) from request r where r.collection_id = c.id) as requests"
                        + " from collection c where c.workspace_id = ? and c.id > ? order by c.id limit ?",
                parameters.get("workspaceId"),
                position,
                limit + 1);
        return found.size() <= limit
                ? new Slice<>(found, Optional.empty())
                : new Slice<>(
                        found.subList(0, limit),
                        Optional.of(found.get(limit - 1).id()));
    }

    /** One collection of a workspace. */
    public Optional<ApiCollection> find(String workspaceId, String id) {
        // One query, so that it sees a collection before a change or after it.
        List<Line> lines = database.list(
                CollectionRepository::line,
                "select c.name as collection, r.name as request, r.method, r.url from collection c"
                        + " left join request r on r.collection_id = c.id where c.workspace_id = ? and c.id = ?"
                        + " order by r.position",
                workspaceId,
                id);
        return lines.stream()
                .findFirst()
                .map(first -> new ApiCollection(
                        id,
                        first.collection(),
                        lines.stream().flatMap(line -> line.request().stream()).toList()));
    }

    private record Line(String collection, Optional<ApiRequest> request) {}

    private static Line line(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("request");
        Optional<ApiRequest> request = name == null
                ? Optional.empty()
                : Optional.of(new ApiRequest(name, row.getString("method"), row.getString("url")));
        return new Line(row.getString("collection"), request);
    }

    /** Stores a collection under a new id. */
    public ApiCollection insert(String workspaceId, @Nullable String folderId, String name, List<ApiRequest> requests) {
        String id = "col-" + UUID.randomUUID();
        database.transaction(statements -> {
            statements.update(
                    "insert into collection (id, workspace_id, folder_id, name) values (?, ?, ?, ?)",
                    id,
                    workspaceId,
                    folderId,
                    name);
            insertRequests(statements, id, requests);
        });
        return new ApiCollection(id, name, requests);
    }

    /** Replaces what a collection holds. */
    public ApiCollection update(String id, @Nullable String folderId, String name, List<ApiRequest> requests) {
        database.transaction(statements -> {
            statements.update("update collection set folder_id = ?, name = ? where id = ?", folderId, name, id);
            statements.update("delete from request where collection_id = ?", id);
            insertRequests(statements, id, requests);
        });
        return new ApiCollection(id, name, requests);
    }

    private static void insertRequests(Statements statements, String id, List<ApiRequest> requests) {
        int position = 0;
        for (ApiRequest request : requests) {
            statements.update(
                    "insert into request (collection_id, position, name, method, url) values (?, ?, ?, ?, ?)",
                    id,
                    position++,
                    request.name(),
                    request.method(),
                    request.url());
        }
    }

    /** Removes a collection with all that belongs to it. */
    public void delete(String workspaceId, String id) {
        database.update("delete from collection where workspace_id = ? and id = ?", workspaceId, id);
    }

    /** Whether there is such a workspace. */
    public boolean hasWorkspace(String id) {
        return Objects.equals(
                database.first(row -> row.getInt(1), "select count(*) from workspace where id = ?", id)
                        .orElse(0),
                1);
    }
}
