package dev.flowconnector.testkit.operation;

import dev.flowconnector.core.operation.store.OperationStore;

class InMemoryOperationStoreTest extends OperationStoreContract {
    @Override
    protected OperationStore emptyStore() {
        return OperationStore.inMemory();
    }
}
