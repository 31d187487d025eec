package dev.flowconnector.core.trigger;

import java.util.Objects;

/**
 * A webhook action: the run of a flow waits until one notification brings {@code R}, such as a person's decision.
 *
 * <p>The method stores where to send it and answers 201; the answer's {@code Location} is the URL at which the platform ends
 * the wait, when it has the result and also when the run is cancelled or times out. The wait may take days; work of the API
 * itself is an {@code AsyncOperation}. Instances are immutable.
 *
 * @param <R> type of the result, which the following actions of the flow see
 * @see <a href="https://learn.microsoft.com/azure/logic-apps/logic-apps-create-api-app#webhook-actions">Webhook actions</a>
 */
// R is for the reader of the method's signature: the generator writes it as the schema of the notification.
@SuppressWarnings("UnusedTypeParameter")
public final class WebhookAction<R> {
    private final String id;

    private WebhookAction(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /** A wait that was stored under an id of the application's choice. */
    public static <R> WebhookAction<R> waiting(String id) {
        return new WebhookAction<>(id);
    }

    /** Name of the wait, by which the application completes it: keep it with what the flow waits for. */
    public String id() {
        return id;
    }
}
