package dev.flowconnector.swagger.diff;

import java.util.Locale;

/** What starts an operation, and how its events come. */
enum OperationKind {
    ACTION("an action"),
    WEBHOOK_ACTION("an action that waits for a notification"),
    POLLING_SINGLE("a polling trigger for single events"),
    POLLING_BATCH("a polling trigger for batches of events"),
    WEBHOOK_SINGLE("a webhook trigger for single events"),
    WEBHOOK_BATCH("a webhook trigger for batches of events");

    private final String words;

    OperationKind(String words) {
        this.words = words;
    }

    /** What makers would call it. */
    String words() {
        return words;
    }

    /** Whether the payload of its notifications is the output, and not the response. */
    boolean isWebhook() {
        return this == WEBHOOK_ACTION || this == WEBHOOK_SINGLE || this == WEBHOOK_BATCH;
    }

    static OperationKind of(Operation operation) {
        boolean webhook = operation.item().get("x-ms-notification-content").exists();
        return switch (operation.node().text("x-ms-trigger").toLowerCase(Locale.ROOT)) {
            case "single" -> webhook ? WEBHOOK_SINGLE : POLLING_SINGLE;
            case "batch" -> webhook ? WEBHOOK_BATCH : POLLING_BATCH;
            // The verbs beside a subscription, such as the one that ends it, are no webhooks themselves.
            default -> webhook && operation.verb().equals("post") ? WEBHOOK_ACTION : ACTION;
        };
    }
}
