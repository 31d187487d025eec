package dev.flowconnector.examples.apimonitor.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.examples.apimonitor.storage.Database;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CollectionRepositoryTest {
    private static final List<ApiRequest> REQUESTS = Collections.nCopies(20, new ApiRequest("a", "GET", "{{url}}"));

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final CollectionRepository collections = new CollectionRepository(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readWhileItIsUpdated_neverWithoutItsRequests() throws Exception {
        String id = collections.insert("w", null, "Menu", REQUESTS).id();
        CompletableFuture<Void> updates = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 100; i++) {
                collections.update(id, null, "Menu", REQUESTS);
            }
        });
        while (!updates.isDone()) {
            assertThat(collections.find("w", id).orElseThrow().requests()).hasSize(REQUESTS.size());
        }
        updates.get(1, TimeUnit.MINUTES);
    }

    @Test
    void workThatFails_leavesNothingBehind() {
        String id = collections.insert("w", null, "Menu", REQUESTS).id();

        assertThatThrownBy(() -> database.transaction(statements -> {
                    statements.update("delete from request where collection_id = ?", id);
                    statements.update("delete from no_such_table");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(collections.find("w", id).orElseThrow().requests()).isEqualTo(REQUESTS);
    }

    @Test
    void collectionWithoutRequests_found() {
        String id = collections.insert("w", null, "Empty", List.of()).id();

        assertThat(collections.find("w", id)).contains(new ApiCollection(id, "Empty", List.of()));
        assertThat(collections.find("elsewhere", id)).isEmpty();
    }
}
