package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.TriggerHint;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.webhook.Subscriptions;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The webhook triggers: a flow leaves the URL at which it wants to be told. */
@Path("/hooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HooksResource {
    private final Subscriptions subscriptions;

    /** Keeps subscriptions. */
    public HooksResource(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * Triggers when a monitor has run: each time, or only at failures and recovery.
     *
     * @param hook Which runs start the flow.
     */
    @POST
    @Path("/runs")
    @Operation(operationId = "OnRunCompleted", summary = "When a monitor run completes")
    @TriggerHint("To see it work now, run the monitor.")
    @NotificationContent(description = "The run and what it measured.")
    public Subscription<RunNotification> onRun(@Summary("Runs") @NotNull @Valid RunHook hook) {
        return subscriptions.accept(hook);
    }

    /**
     * Triggers when a collection is created or deleted.
     *
     * @param hook Which changes start the flow.
     */
    @POST
    @Path("/collections")
    @Operation(operationId = "OnCollectionChanged", summary = "When a collection changes")
    @TriggerHint("To see it work now, create a collection.")
    @NotificationContent(description = "The collection and what happened to it.")
    public Subscription<CollectionActivity> onCollection(@Summary("Changes") @NotNull @Valid CollectionHook hook) {
        return subscriptions.accept(hook);
    }
}
