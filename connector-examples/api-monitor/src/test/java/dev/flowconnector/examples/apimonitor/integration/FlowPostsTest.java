package dev.flowconnector.examples.apimonitor.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.DeliveryAnswer.Answered;
import dev.flowconnector.core.webhook.Integrations;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.collection.CollectionRepository;
import dev.flowconnector.examples.apimonitor.integration.CollectionBackup.When;
import dev.flowconnector.examples.apimonitor.storage.Database;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outbox holds one notification, so two flows cannot be told of the same. */
class FlowPostsTest {
    private static final String URL = "http://127.0.0.1:9/";

    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final CollectionRepository collections = new CollectionRepository(database);
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final Subscriptions subscriptions = Subscriptions.builder((url, json, event) -> {
                sent.add(json);
                return new Answered(202, Optional.empty(), "");
            })
            .hosts(CallbackHosts.uncheckedForTests())
            .outbox(Outbox.inMemory(1))
            .build();
    private final Integrations integrations = Integrations.of(subscriptions);
    private final FlowPosts posts = new FlowPosts(subscriptions, integrations, collections);

    @AfterEach
    void close() {
        subscriptions.close();
        database.close();
    }

    @Test
    void flowsThatCannotBeTold_whatHappenedStays() {
        ApiCollection collection = collections.insert("w", null, "Menu", List.of());
        for (int i = 0; i < 2; i++) {
            integrations.add("Team " + i, URL, new TeamActivity("w", null));
            integrations.add("Backup " + i, URL, new CollectionBackup("w", collection.id(), When.ON_CHANGE));
        }

        posts.did("w", ActivityPayload.of(collection, "created"));
        posts.changed("w", collection);

        assertThat(subscriptions.pending()).isZero();
        assertThat(sent).isEmpty();
    }

    @Test
    void backupThatFails_othersArePosted() {
        String first = collections.insert("w", null, "First", List.of()).id();
        String failing = collections.insert("w", null, "Failing", List.of()).id();
        integrations.add("First", URL, new CollectionBackup("w", first, When.ON_SCHEDULE));
        for (int i = 0; i < 2; i++) {
            // The newest go first.
            integrations.add("Failing " + i, URL, new CollectionBackup("w", failing, When.ON_SCHEDULE));
        }

        posts.backUp();

        await().until(() -> subscriptions.pending() == 0);
        assertThat(sent).singleElement().asString().contains("First");
    }
}
