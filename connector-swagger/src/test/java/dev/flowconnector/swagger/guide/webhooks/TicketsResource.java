package dev.flowconnector.swagger.guide.webhooks;

import dev.flowconnector.core.annotation.NotificationContent;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.WebhookAction;
import dev.flowconnector.core.webhook.Subscriptions;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;

@Path("/tickets")
public class TicketsResource {
    private final Subscriptions subscriptions;
    private final Inbox inbox;

    public TicketsResource(Subscriptions subscriptions, Inbox inbox) {
        this.subscriptions = subscriptions;
        this.inbox = inbox;
    }

    // begin: trigger
    @POST
    @Path("/hooks")
    @Operation(summary = "When a ticket is opened")
    @NotificationContent(description = "The ticket that was opened")
    public Subscription<Ticket> onOpened(Filter filter) {
        return subscriptions.accept(filter);
    }

    public record Filter(@NotificationUrl URI callback, String queue) {}

    // end: trigger

    // begin: notify
    void opened(Ticket ticket) {
        subscriptions.of(Filter.class).notify(ticket, filter -> filter.queue().equals(ticket.queue()));
    }

    // end: notify

    // begin: action
    @POST
    @Path("/approvals")
    @Operation(summary = "Ask for an approval and wait")
    @NotificationContent(description = "What was decided")
    public WebhookAction<Decision> ask(Question question) {
        WebhookAction<Decision> waiting = subscriptions.acceptOnce(question);
        inbox.ask(waiting.id(), question.text());
        return waiting;
    }

    public record Question(@NotificationUrl URI callback, String text) {}

    // end: action

    // begin: complete
    void decided(String id, Decision decision) {
        boolean sent = subscriptions.complete(id, decision);
        inbox.close(id, sent ? "The flow goes on." : "The flow does not wait any more.");
    }

    // end: complete

    public record Ticket(String id, String subject, String queue) {}

    public record Decision(boolean approved, String comment) {}

    public interface Inbox {
        void ask(String id, String text);

        void close(String id, String how);
    }
}
