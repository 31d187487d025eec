package dev.flowconnector.examples.apimonitor.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionState;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import dev.flowconnector.testkit.webhook.SubscriptionStoreContract;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionRepositoryTest implements SubscriptionStoreContract {
    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @Override
    public SubscriptionStore store() {
        return new SubscriptionRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void openedAgain_holdsWhatWasStored(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("monitor");
        StoredSubscription stored = new StoredSubscription(
                "a",
                "Runs",
                "{}",
                "sealed",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                NOW,
                Expectation.EVERY_EVENT,
                SubscriptionState.ACTIVE,
                Optional.empty(),
                Optional.empty(),
                0);
        try (Database before = Database.open(url)) {
            new SubscriptionRepository(before).insert(stored, 1);
        }
        try (Database after = Database.open(url)) {
            assertThat(new SubscriptionRepository(after).find("a")).contains(stored);
        }
    }
}
