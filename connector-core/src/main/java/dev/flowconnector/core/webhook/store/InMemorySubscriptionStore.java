package dev.flowconnector.core.webhook.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Subscriptions in maps, by id for each kind. */
final class InMemorySubscriptionStore implements SubscriptionStore {
    private final Map<String, TreeMap<String, StoredSubscription>> kinds = new HashMap<>();
    private final Map<String, StoredSubscription> byId = new HashMap<>();
    private final Map<Optional<String>, Integer> counts = new HashMap<>();

    @Override
    public boolean isDurable() {
        return false;
    }

    @Override
    public synchronized boolean insert(StoredSubscription subscription, int limitPerPrincipal) {
        int count = counts.getOrDefault(subscription.principal(), 0);
        if (count >= limitPerPrincipal) {
            return false;
        }
        counts.put(subscription.principal(), count + 1);
        put(subscription);
        return true;
    }

    @Override
    public synchronized Optional<StoredSubscription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized boolean replace(StoredSubscription subscription) {
        StoredSubscription before = byId.get(subscription.id());
        if (before == null || before.version() + 1 != subscription.version()) {
            return false;
        }
        put(subscription);
        return true;
    }

    @Override
    public synchronized boolean remove(String id) {
        StoredSubscription removed = byId.remove(id);
        if (removed == null) {
            return false;
        }
        TreeMap<String, StoredSubscription> kind = kinds.get(removed.kind());
        if (kind != null && kind.remove(id) != null && kind.isEmpty()) {
            kinds.remove(removed.kind());
        }
        counts.computeIfPresent(removed.principal(), (principal, count) -> count == 1 ? null : count - 1);
        return true;
    }

    @Override
    public synchronized List<StoredSubscription> ofKind(String kind, String after, int limit) {
        TreeMap<String, StoredSubscription> all = kinds.getOrDefault(kind, new TreeMap<>());
        return all.tailMap(after, false).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<StoredSubscription> acceptedBefore(Instant instant, int limit) {
        return byId.values().stream()
                .filter(subscription -> subscription.integration().isEmpty())
                .filter(subscription -> subscription.expects() == Expectation.EVERY_EVENT)
                .filter(subscription -> subscription.created().isBefore(instant))
                .sorted(Comparator.comparing(StoredSubscription::created))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<StoredSubscription> latest(int limit) {
        List<StoredSubscription> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparing(StoredSubscription::created).reversed().thenComparing(StoredSubscription::id));
        return all.stream().limit(limit).toList();
    }

    private void put(StoredSubscription subscription) {
        byId.put(subscription.id(), subscription);
        kinds.computeIfAbsent(subscription.kind(), kind -> new TreeMap<>()).put(subscription.id(), subscription);
    }
}
