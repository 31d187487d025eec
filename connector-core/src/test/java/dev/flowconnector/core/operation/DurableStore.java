package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.store.Admission;
import dev.flowconnector.core.operation.store.Insertion;
import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.OperationStore;
import dev.flowconnector.core.operation.store.StoredOperation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map that outlives the services on it, as a database does. */
class DurableStore implements OperationStore {
    private final OperationStore map;

    DurableStore(OperationStore map) {
        this.map = map;
    }

    @Override
    public boolean isDurable() {
        return true;
    }

    @Override
    public Insertion insert(StoredOperation operation, Admission admission) {
        return map.insert(operation, admission);
    }

    @Override
    public Optional<StoredOperation> find(String id) {
        return map.find(id);
    }

    @Override
    public boolean replace(StoredOperation operation) {
        return map.replace(operation);
    }

    @Override
    public void polled(String id, Instant at) {
        map.polled(id, at);
    }

    @Override
    public List<StoredOperation> due(Instant now, int limit) {
        return map.due(now, limit);
    }

    @Override
    public List<StoredOperation> removeExpired(Instant now, int limit) {
        return map.removeExpired(now, limit);
    }

    @Override
    public List<StoredOperation> removeSurplus(int most, long mostBytes, int limit) {
        return map.removeSurplus(most, mostBytes, limit);
    }

    @Override
    public void remove(String id) {
        map.remove(id);
    }

    @Override
    public Map<OperationState, Long> counts() {
        return map.counts();
    }

    @Override
    public List<StoredOperation> latest(int limit) {
        return map.latest(limit);
    }
}
