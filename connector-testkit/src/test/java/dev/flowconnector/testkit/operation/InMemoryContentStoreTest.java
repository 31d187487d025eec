package dev.flowconnector.testkit.operation;

import dev.flowconnector.core.operation.store.ContentStore;

class InMemoryContentStoreTest extends ContentStoreContract {
    @Override
    protected ContentStore emptyStore() {
        return ContentStore.inMemory();
    }
}
