package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.store.StoredSubscription;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes subscriptions that others may change at the same time. */
final class Changes {
    private Changes() {}

    /** Applies a change to what is stored now, again where somebody was faster; empty if it is no more. */
    static Optional<StoredSubscription> change(
            SubscriptionStore store, String id, UnaryOperator<StoredSubscription> change) {
        Optional<StoredSubscription> found = store.find(id);
        while (found.isPresent()) {
            StoredSubscription before = found.get();
            StoredSubscription after = change.apply(before);
            if (after.equals(before) || store.replace(after)) {
                return Optional.of(after);
            }
            found = store.find(id);
        }
        return Optional.empty();
    }
}
