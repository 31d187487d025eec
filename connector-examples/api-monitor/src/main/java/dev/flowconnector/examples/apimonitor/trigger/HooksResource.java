package dev.flowconnector.examples.apimonitor.trigger;

import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.TriggerHint;
import dev.flowconnector.core.trigger.Subscription;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;

/** The webhook triggers: a flow leaves the URL at which it wants to be told. */
@Path("/hooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HooksResource {
    private final HookRepository hooks;
    private final NotificationSender sender;

    /** Keeps subscriptions. */
    public HooksResource(HookRepository hooks, NotificationSender sender) {
        this.hooks = hooks;
        this.sender = sender;
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
        check(hook.callbackUrl());
        return Subscription.created(hooks.insert(hook));
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
        check(hook.callbackUrl());
        return Subscription.created(hooks.insert(hook));
    }

    private void check(URI callbackUrl) {
        if (!sender.accepts(callbackUrl)) {
            throw new BadRequestException("The callback URL must begin with https.");
        }
    }
}
