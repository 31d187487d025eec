package dev.flowconnector.testkit.webhook;

import dev.flowconnector.core.webhook.store.SubscriptionStore;

class InMemorySubscriptionStoreTest implements SubscriptionStoreContract {
    @Override
    public SubscriptionStore store() {
        return SubscriptionStore.inMemory();
    }
}
