package dev.flowconnector.testkit.operation;

import dev.flowconnector.core.operation.store.OperationStore;

class InMemoryOperationAdmissionTest extends OperationAdmissionContract {
    @Override
    protected OperationStore emptyStore() {
        return OperationStore.inMemory();
    }
}
