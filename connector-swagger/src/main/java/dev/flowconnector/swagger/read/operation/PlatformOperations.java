package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.operation.Outcome.Served;
import java.util.List;

/**
 * Hidden operations for the URLs that the run-time library hands out: the platform's gateway routes only what the
 * definition declares, and a webhook must have a DELETE operation.
 */
public final class PlatformOperations {
    /** Prefix of the library's own paths. */
    public static final String PREFIX = "/_connector";

    private PlatformOperations() {}

    /** Adds those that the operations need. */
    public static void add(ObjectNode paths, List<ReadOperation> operations) {
        boolean status = false;
        boolean subscriptions = false;
        boolean polls = false;
        boolean pages = false;
        for (ReadOperation operation : operations) {
            status |=
                    operation.outcome() instanceof Outcome.LongRunning running && running.served() == Served.BY_LIBRARY;
            subscriptions |=
                    operation.outcome() instanceof Outcome.Webhook webhook && webhook.served() == Served.BY_LIBRARY;
            polls |= operation.outcome() instanceof Outcome.Polling polling && polling.served() == Served.BY_LIBRARY;
            pages |= operation.outcome() instanceof Outcome.Paged;
        }
        if (status) {
            add(
                    paths,
                    "operations",
                    "get",
                    "GetConnectorOperation",
                    "Get the state of an operation",
                    "Answers 202 while the work goes on, then its result.");
        }
        if (subscriptions) {
            add(
                    paths,
                    "subscriptions",
                    "delete",
                    "DeleteConnectorSubscription",
                    "End a subscription",
                    "Called when a flow with a trigger is switched off or deleted.");
        }
        if (polls) {
            add(
                    paths,
                    "polls",
                    "get",
                    "GetConnectorPoll",
                    "Poll a trigger again",
                    "Answers what is new since the last poll.");
        }
        if (pages) {
            add(paths, "pages", "get", "GetConnectorPage", "Get the next page", "Answers the next page of a list.");
        }
    }

    private static void add(
            ObjectNode paths, String folder, String verb, String id, String summary, String description) {
        ObjectNode operation =
                paths.putObject(PREFIX + "/" + folder + "/{token}").putObject(verb);
        operation.put("summary", summary);
        operation.put("description", description);
        operation.put("operationId", id);
        ObjectNode token = operation.putArray("parameters").addObject();
        token.put("name", "token").put("in", "path").put("required", true).put("type", "string");
        token.put("description", "Unguessable name that the API handed out.");
        token.put("x-ms-summary", "Token").put("x-ms-url-encoding", "single");
        operation.putObject("responses").putObject("200").put("description", "Success.");
        operation.put("x-ms-visibility", "internal");
    }
}
