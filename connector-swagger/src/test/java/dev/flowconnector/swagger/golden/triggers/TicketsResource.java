package dev.flowconnector.swagger.golden.triggers;

import dev.flowconnector.core.annotation.Delivery;
import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.annotation.PollingPolicy;
import dev.flowconnector.core.annotation.PollingTrigger;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.annotation.TriggerHint;
import dev.flowconnector.core.annotation.Visibility;
import dev.flowconnector.core.annotation.WebhookTrigger;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.core.trigger.PollSingle;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.WebhookAction;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

@Path("/queues/{queue}/tickets")
@Produces(MediaType.APPLICATION_JSON)
public interface TicketsResource {
    /** Starts a flow as soon as somebody opens a ticket. */
    @POST
    @Path("/hooks")
    @Operation(operationId = "OnTicketOpened", summary = "When a ticket is opened")
    @NotificationContent(description = "The ticket that was opened.")
    @TriggerHint("Open a ticket to see the flow run.")
    @Visibility(Visibility.Level.IMPORTANT)
    Subscription<Ticket> onOpened(@PathParam("queue") String queue, @NotNull Hook hook);

    /** Starts a flow with all tickets of one escalation. */
    @POST
    @Path("/escalations")
    @Operation(operationId = "OnEscalation", summary = "When tickets are escalated")
    @WebhookTrigger(value = Ticket.class, delivery = Delivery.BATCH)
    Response onEscalation(@PathParam("queue") String queue, Escalation escalation);

    /** Asks somebody to take a ticket, and waits for the decision. */
    @POST
    @Path("/offers")
    @Operation(operationId = "OfferTicket", summary = "Offer a ticket and wait")
    @NotificationContent(description = "What was decided.")
    WebhookAction<Decision> offer(@PathParam("queue") String queue, @NotNull Offer offer);

    /** Starts a flow for each ticket that was closed. */
    @GET
    @Path("/closed")
    @Operation(operationId = "OnTicketsClosed", summary = "When tickets are closed")
    @TriggerHint("Close a ticket to see the flow run.")
    PollBatch<Ticket> onClosed(@PathParam("queue") String queue, @QueryParam("author") String author);

    /**
     * Starts a flow for each ticket that was reopened; the gateway carries the state.
     *
     * @param queue the queue to watch
     */
    @GET
    @Path("/reopened")
    @Operation(operationId = "OnTicketsReopened", summary = "When tickets are reopened")
    @TriggerHint("Reopen a ticket to see the flow run.")
    @PollingPolicy
    PollBatch<Ticket> onReopened(@PathParam("queue") String queue);

    /** Starts a flow when the queue gets a new owner. */
    @GET
    @Path("/owner")
    @Operation(operationId = "OnOwnerChanged", summary = "When the owner changes")
    PollSingle<Owner> onOwnerChanged(@PathParam("queue") String queue);

    /** Starts a flow for each new comment; the resource keeps the position itself. */
    @GET
    @Path("/comments")
    @Operation(operationId = "OnComments", summary = "When comments arrive")
    @PollingTrigger(Comment.class)
    Response onComments(
            @PathParam("queue") String queue, @QueryParam("since") @Visibility(Visibility.Level.INTERNAL) String since);

    record Hook(
            @NotificationUrl URI callback,
            @Summary("Tickets of") String author,
            List<String> priorities) {}

    record Escalation(@NotNull Target target, Integer level) {}

    record Offer(
            @NotificationUrl URI callback,
            @Summary("Ticket") @NotNull String ticketId) {}

    record Decision(boolean accepted, String comment) {}

    record Target(@NotificationUrl String url) {}

    /**
     * A ticket.
     *
     * @param id number of the ticket
     * @param subject what it is about
     */
    record Ticket(String id, String subject) {}

    record Owner(String name) {}

    record Comment(String ticketId, String text) {}
}
