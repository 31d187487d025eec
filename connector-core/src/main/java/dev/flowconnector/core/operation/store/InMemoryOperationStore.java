package dev.flowconnector.core.operation.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and polls go past each other; whatever changes a count or a key happens under one lock. */
final class InMemoryOperationStore implements OperationStore {
    private final Map<String, StoredOperation> operations = new ConcurrentHashMap<>();
    private final Object lock = new Object();
    private final Map<String, String> idsByKey = new HashMap<>();
    private final Map<String, Integer> unfinishedByPrincipal = new HashMap<>();
    private final Map<OperationState, Long> counts = new EnumMap<>(OperationState.class);
    private final NavigableSet<StoredOperation> ended = new TreeSet<>(Comparator.comparing(
                    (StoredOperation operation) -> operation.expires().orElse(Instant.MAX))
            .thenComparing(StoredOperation::id));
    private long endedBytes;

    @Override
    public boolean isDurable() {
        return false;
    }

    @Override
    public Insertion insert(StoredOperation operation, Admission admission) {
        Submission submission = operation.submission();
        String key = submission.deduplicationKey();
        synchronized (lock) {
            Optional<StoredOperation> twin = twin(key, admission.duplicatesSince());
            if (twin.isPresent()) {
                return new Insertion.Duplicate(twin.get());
            }
            if (count(OperationState.QUEUED) + count(OperationState.RUNNING) >= admission.unfinished()) {
                return new Insertion.Refused(Insertion.Limit.ALL);
            }
            if (unfinishedByPrincipal.getOrDefault(submission.principal(), 0) >= admission.unfinishedPerPrincipal()) {
                return new Insertion.Refused(Insertion.Limit.PRINCIPAL);
            }
            if (operations.putIfAbsent(operation.id(), operation) != null) {
                throw new IllegalArgumentException("An operation with this id exists: '" + operation.id() + "'");
            }
            if (!key.isEmpty()) {
                idsByKey.put(key, operation.id());
            }
            add(operation, 1);
            return new Insertion.Inserted();
        }
    }

    private Optional<StoredOperation> twin(String key, Instant since) {
        String id = key.isEmpty() ? null : idsByKey.get(key);
        return id == null
                ? Optional.empty()
                : find(id).filter(other ->
                        other.polls().isEmpty() && !other.submission().at().isBefore(since));
    }

    @Override
    public Optional<StoredOperation> find(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    @Override
    public boolean replace(StoredOperation operation) {
        synchronized (lock) {
            StoredOperation before = operations.get(operation.id());
            if (before == null || before.version() != operation.version() - 1) {
                return false;
            }
            // A poll may come in between: it does not take the lock.
            operations.computeIfPresent(operation.id(), (id, now) -> operation.withPolls(now.polls()));
            add(before, -1);
            add(operation, 1);
            return true;
        }
    }

    @Override
    public void polled(String id, Instant at) {
        operations.computeIfPresent(
                id,
                (key, operation) -> operation.withPolls(Optional.of(
                        operation.polls().map(polls -> polls.and(at)).orElseGet(() -> Polls.first(at)))));
    }

    @Override
    public List<StoredOperation> due(Instant now, int limit) {
        return operations.values().stream()
                .filter(operation ->
                        !operation.state().isFinal() && !operation.due().isAfter(now))
                .sorted(Comparator.comparing(StoredOperation::due))
                .limit(limit)
                .toList();
    }

    @Override
    public List<StoredOperation> removeExpired(Instant now, int limit) {
        List<StoredOperation> expired = operations.values().stream()
                .filter(operation -> operation.isExpired(now))
                .limit(limit)
                .toList();
        List<StoredOperation> removed = new ArrayList<>();
        for (StoredOperation operation : expired) {
            removeFromAll(operation.id()).ifPresent(removed::add);
        }
        return removed;
    }

    @Override
    public List<StoredOperation> removeSurplus(int most, long mostBytes, int limit) {
        List<StoredOperation> removed = new ArrayList<>();
        synchronized (lock) {
            while (ended.size() > 1 && (ended.size() > most || endedBytes > mostBytes) && removed.size() < limit) {
                removeFromAll(ended.first().id()).ifPresent(removed::add);
            }
        }
        return removed;
    }

    @Override
    public void remove(String id) {
        removeFromAll(id);
    }

    private Optional<StoredOperation> removeFromAll(String id) {
        synchronized (lock) {
            StoredOperation removed = operations.remove(id);
            if (removed == null) {
                return Optional.empty();
            }
            idsByKey.remove(removed.submission().deduplicationKey(), id);
            add(removed, -1);
            return Optional.of(removed);
        }
    }

    @Override
    public Map<OperationState, Long> counts() {
        synchronized (lock) {
            return Map.copyOf(counts);
        }
    }

    @Override
    public List<StoredOperation> latest(int limit) {
        return operations.values().stream()
                .sorted(Comparator.comparing((StoredOperation operation) ->
                                operation.submission().at())
                        .reversed())
                .limit(limit)
                .toList();
    }

    private long count(OperationState state) {
        return counts.getOrDefault(state, 0L);
    }

    private void add(StoredOperation operation, int number) {
        counts.merge(operation.state(), (long) number, Long::sum);
        if (operation.state().isFinal()) {
            endedBytes += number * operation.bytes();
            if (number > 0) {
                ended.add(operation);
            } else {
                ended.remove(operation);
            }
        } else {
            unfinishedByPrincipal.merge(
                    operation.submission().principal(), number, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
        }
    }
}
