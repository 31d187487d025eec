package dev.flowconnector.examples.apimonitor;

import dev.flowconnector.examples.apimonitor.collection.ApiRequest;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.environment.EnvironmentRepository;
import dev.flowconnector.examples.apimonitor.monitor.MonitorRepository;
import dev.flowconnector.examples.apimonitor.storage.Database;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills an empty database, so that no list is empty at the first look. */
final class SeedData {
    static final String WORKSPACE = "coffee-shop";

    private SeedData() {}

    static void fill(
            Database database,
            CollectionRepository collections,
            EnvironmentRepository environments,
            MonitorRepository monitors,
            String sampleUrl) {
        if (collections.hasWorkspace(WORKSPACE)) {
            return;
        }
        database.update("insert into workspace (id, name) values (?, ?)", WORKSPACE, "Coffee Shop");
        database.update("insert into workspace (id, name) values (?, ?)", "bakery", "Bakery");
        folder(database, "shop-apis", null, "Shop APIs");
        folder(database, "orders", "shop-apis", "Orders");
        folder(database, "archive", null, "Archive");

        String menu = collections
                .insert(
                        WORKSPACE,
                        "shop-apis",
                        "Menu API",
                        List.of(
                                new ApiRequest("Health", "GET", "{{baseUrl}}/sample/health"),
                                new ApiRequest("Menu", "GET", "{{baseUrl}}/sample/menu")))
                .id();
        String environment = "env-local";
        database.update(
                "insert into environment (id, collection_id, name) values (?, ?, ?)", environment, menu, "Local");
        environments.set(environment, Map.of("baseUrl", sampleUrl, "language", "en"));
        monitors.insert(WORKSPACE, "Menu API every hour", menu, environment);
    }

    private static void folder(Database database, String id, @Nullable String parentId, String name) {
        database.update(
                "insert into folder (id, workspace_id, parent_id, name) values (?, ?, ?, ?)",
                id,
                WORKSPACE,
                parentId,
                name);
    }
}
