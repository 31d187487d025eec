package dev.flowconnector.core.trigger;

import java.util.Objects;

/**
 * A webhook trigger whose notifications carry {@code E}; a list makes it a batch trigger.
 *
 * <p>The method stores where to send notifications and answers 201; the answer's {@code Location} is the URL at which
 * the platform ends the subscription, see {@link SubscriptionRegistry}. Instances are immutable.
 *
 * @param <E> type of one notification's payload
 */
// E is for the reader of the method's signature: the generator writes it as the schema of a notification.
@SuppressWarnings("UnusedTypeParameter")
public final class Subscription<E> {
    private final String id;

    private Subscription(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /** A subscription that was stored under an id of the application's choice. */
    public static <E> Subscription<E> created(String id) {
        return new Subscription<>(id);
    }

    /** Name of the subscription in the application's store. */
    public String id() {
        return id;
    }
}
