package dev.flowconnector.swagger.guide.triggers;

import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.PollingPolicy;
import dev.flowconnector.core.annotation.TriggerHint;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.webhook.Subscriptions;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

@Path("/tickets")
public class TicketsResource {
    private final Subscriptions subscriptions;
    private final PollSource<ClosedTicket> closedTickets;

    public TicketsResource(Subscriptions subscriptions, PollSource<ClosedTicket> closedTickets) {
        this.subscriptions = subscriptions;
        this.closedTickets = closedTickets;
    }

    // begin: webhook
    @POST
    @Path("/hooks")
    @Operation(summary = "When a ticket is opened")
    @NotificationContent(description = "The ticket that was opened")
    @TriggerHint("Open a ticket to see the flow run.")
    public Subscription<Ticket> onOpened(Filter filter) {
        return subscriptions.accept(filter);
    }

    public record Filter(@NotificationUrl URI callback, String queue) {}

    // end: webhook

    // begin: polling
    @GET
    @Path("/closed")
    @Operation(summary = "When tickets are closed")
    @TriggerHint("Close a ticket to see the flow run.")
    public PollBatch<ClosedTicket> onClosed(@QueryParam("queue") @NotNull String queue) {
        return PollBatch.begin(closedTickets, Map.of("queue", queue));
    }

    // end: polling

    // begin: policy
    @GET
    @Path("/reopened")
    @Operation(summary = "When tickets are reopened")
    @TriggerHint("Reopen a ticket to see the flow run.")
    @PollingPolicy
    public PollBatch<ClosedTicket> onReopened(@QueryParam("queue") @NotNull String queue) {
        return PollBatch.begin(closedTickets, Map.of("queue", queue));
    }

    // end: policy

    public record Ticket(String id, String subject) {}

    public record ClosedTicket(String id, String subject, Instant closedAt) {}
}
