package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The keys that the outcome alone decides: the kind of trigger, and paging. */
final class TriggerKeys {
    private TriggerKeys() {}

    static void put(ObjectNode operation, Outcome outcome) {
        if (outcome instanceof Outcome.Webhook webhook) {
            if (webhook.isTrigger()) {
                operation.put("x-ms-trigger", webhook.notifies() == Outcome.Notifies.BATCH ? "batch" : "single");
            }
        } else if (outcome instanceof Outcome.Polling polling) {
            operation.put("x-ms-trigger", polling.batch() ? "batch" : "single");
            operation.putObject("x-ms-trigger-metadata").put("kind", "query").put("mode", "polling");
        } else if (outcome instanceof Outcome.Paged && !operation.has("x-ms-pageable")) {
            operation.putObject("x-ms-pageable").put("nextLinkName", "nextLink");
        }
    }
}
