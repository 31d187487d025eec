package dev.flowconnector.core.webhook.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Deliveries in memory, in the order in which they are due. The bytes of an event are there once. */
final class InMemoryOutbox implements Outbox {
    private static final Comparator<StoredDelivery> BY_DUE = Comparator.comparing(StoredDelivery::due)
            .thenComparing(delivery -> delivery.notification().id())
            .thenComparing(StoredDelivery::subscription);

    private final int limit;
    private final int limitPerSubscription;
    private final TreeSet<StoredDelivery> byDue = new TreeSet<>(BY_DUE);
    private final Map<String, TreeMap<String, StoredDelivery>> bySubscription = new HashMap<>();

    InMemoryOutbox(int limit, int limitPerSubscription) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: '" + limit + "'");
        }
        if (limitPerSubscription < 1) {
            throw new IllegalArgumentException(
                    "limitPerSubscription must be at least 1: '" + limitPerSubscription + "'");
        }
        this.limit = limit;
        this.limitPerSubscription = limitPerSubscription;
    }

    @Override
    public boolean isDurable() {
        return false;
    }

    @Override
    public synchronized List<StoredDelivery> add(List<StoredDelivery> deliveries) {
        List<StoredDelivery> added = new ArrayList<>();
        List<StoredDelivery> refused = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (StoredDelivery delivery : deliveries) {
            if (find(delivery).isEmpty()) {
                int count = counts.computeIfAbsent(delivery.subscription(), this::waitingFor);
                counts.put(delivery.subscription(), count + 1);
                (count < limitPerSubscription ? added : refused).add(delivery);
            }
        }
        if (byDue.size() + added.size() > limit) {
            throw new OutboxFullException(limit);
        }
        added.forEach(this::put);
        return List.copyOf(refused);
    }

    @Override
    public synchronized List<StoredDelivery> claim(Instant now, Instant until, int most) {
        List<StoredDelivery> claimed = new ArrayList<>();
        while (claimed.size() < most && !byDue.isEmpty() && !byDue.first().due().isAfter(now)) {
            StoredDelivery taken = byDue.first().claimed(until);
            put(taken);
            claimed.add(taken);
        }
        return claimed;
    }

    @Override
    public synchronized void putBack(StoredDelivery claimed, StoredDelivery next) {
        if (find(claimed).filter(claimed::equals).isPresent()) {
            put(next);
        }
    }

    @Override
    public synchronized void remove(StoredDelivery delivery) {
        find(delivery).ifPresent(found -> {
            byDue.remove(found);
            TreeMap<String, StoredDelivery> others = bySubscription.get(found.subscription());
            if (others != null && others.remove(found.notification().id()) != null && others.isEmpty()) {
                bySubscription.remove(found.subscription());
            }
        });
    }

    @Override
    public synchronized int removeOf(String subscription) {
        Map<String, StoredDelivery> gone = bySubscription.remove(subscription);
        if (gone == null) {
            return 0;
        }
        gone.values().forEach(byDue::remove);
        return gone.size();
    }

    @Override
    public synchronized Optional<Instant> nextDue() {
        return byDue.isEmpty() ? Optional.empty() : Optional.of(byDue.first().due());
    }

    @Override
    public synchronized long size() {
        return byDue.size();
    }

    private int waitingFor(String subscription) {
        Map<String, StoredDelivery> waiting = bySubscription.get(subscription);
        return waiting == null ? 0 : waiting.size();
    }

    private Optional<StoredDelivery> find(StoredDelivery delivery) {
        TreeMap<String, StoredDelivery> ofSubscription = bySubscription.get(delivery.subscription());
        return ofSubscription == null
                ? Optional.empty()
                : Optional.ofNullable(ofSubscription.get(delivery.notification().id()));
    }

    private void put(StoredDelivery delivery) {
        StoredDelivery before = bySubscription
                .computeIfAbsent(delivery.subscription(), subscription -> new TreeMap<>())
                .put(delivery.notification().id(), delivery);
        if (before != null) {
            byDue.remove(before);
        }
        byDue.add(delivery);
    }
}
