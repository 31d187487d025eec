package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.store.Expectation;
import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which of those who would answer a waiting run does. That is known where the notification is: if the outbox is in memory,
 * then here, and both are lost at once; if it is durable, then in the store. Safe for use by several threads.
 */
final class Waits {
    private final SubscriptionStore store;
    private final boolean durable;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    Waits(SubscriptionsBuilder parts) {
        this.store = parts.store;
        this.durable = parts.outbox.isDurable();
    }

    /** Whether an answer must be {@link #mark marked} in the store. */
    boolean areDurable() {
        return durable;
    }

    /** Whether nobody has answered yet, as far as this is known without asking the store again. */
    boolean isOpen(StoredSubscription subscription) {
        // Without a durable outbox, a mark is one that has outlived its notification.
        return (!durable || subscription.expects() == Expectation.ONE_EVENT) && !taken.contains(subscription.id());
    }

    /** Of several threads, lets one answer. */
    boolean take(String id) {
        if (!taken.add(id)) {
            return false;
        }
        boolean exists = false;
        try {
            // Since it was looked at, another may have answered, and the flow have taken it.
            exists = store.find(id).isPresent();
        } finally {
            if (!exists) {
                taken.remove(id);
            }
        }
        return exists;
    }

    /** Lets others answer. */
    void giveBack(String id) {
        taken.remove(id);
    }

    /** Of several nodes, lets one answer. */
    boolean mark(String id) {
        Optional<StoredSubscription> found = store.find(id);
        while (found.isPresent() && found.get().expects() == Expectation.ONE_EVENT) {
            if (store.replace(found.get().answered())) {
                return true;
            }
            found = store.find(id);
        }
        return false;
    }
}
