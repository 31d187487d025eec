package dev.flowconnector.examples.apimonitor.environment;

import dev.flowconnector.examples.apimonitor.storage.Database;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Environments and their variables in the database. */
public final class EnvironmentRepository {
    private final Database database;

    /** Environments in a database. */
    public EnvironmentRepository(Database database) {
        this.database = database;
    }

    /** Name of an environment of a collection. */
    public Optional<String> name(String collectionId, String id) {
        return database.first(
                row -> row.getString("name"),
                "select name from environment where collection_id = ? and id = ?",
                collectionId,
                id);
    }

    /** Variables by name. */
    public Map<String, String> variables(String environmentId) {
        Map<String, String> variables = new TreeMap<>();
        database.list(
                        row -> Map.entry(row.getString("name"), row.getString("content")),
                        "select name, content from environment_variable where environment_id = ?",
                        environmentId)
                .forEach(entry -> variables.put(entry.getKey(), entry.getValue()));
        return variables;
    }

    /** Gives variables values, new or not; all of them or none. */
    public void set(String environmentId, Map<String, String> variables) {
        database.transaction(statements -> variables.forEach((name, value) -> statements.update(
                "merge into environment_variable (environment_id, name, content) key (environment_id, name)"
                        + " values (?, ?, ?)",
                environmentId,
                name,
                value)));
    }
}
