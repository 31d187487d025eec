package dev.flowconnector.core.webhook.store;

/** More notifications would have to wait than the outbox holds: flows do not take them as fast as the application tells. */
public final class OutboxFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An outbox that is full. */
    public OutboxFullException(int limit) {
        super("The outbox is full: " + limit
                + " notifications wait already. Tell flows of less, send to more of them at"
                + " once, or use an outbox with more room.");
    }
}
