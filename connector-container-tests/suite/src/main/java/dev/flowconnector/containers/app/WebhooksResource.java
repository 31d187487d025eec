package dev.flowconnector.containers.app;

import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.WebhookAction;
import dev.flowconnector.core.webhook.Subscriptions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;

/** Flows that are told, and flows that wait. */
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhooksResource {
    private final Subscriptions subscriptions;
    private final Subscriptions strict;

    WebhooksResource(Subscriptions subscriptions, Subscriptions strict) {
        this.subscriptions = subscriptions;
        this.strict = strict;
    }

    /** Whom to tell, and of what. */
    public record Topic(@NotificationUrl URI callback, String name) {}

    /** The same, where the platform's hosts are the only ones. */
    public record PlatformTopic(@NotificationUrl String callback) {}

    /** What somebody is to decide, and who waits for it. */
    public record Question(@NotificationUrl URI callback, String text) {}

    /** What the trigger promises. */
    public static class News {
        private final String text;

        /** News. */
        public News(String text) {
            this.text = text;
        }

        /** What happened. */
        public String getText() {
            return text;
        }
    }

    /** What the application knows besides. */
    public static final class InternalNews extends News {
        /** News from inside. */
        public InternalNews(String text) {
            super(text);
        }

        /** Nobody's business. */
        public String getAuthor() {
            return "Ann";
        }
    }

    /** The answer to a question. */
    public record Decision(boolean accepted, String comment) {}

    /** Begins a subscription. */
    @POST
    public Subscription<News> subscribe(Topic topic) {
        return subscriptions.accept(topic);
    }

    /** Begins a subscription of a flow on the platform. */
    @POST
    @Path("/platform")
    public Subscription<News> subscribe(PlatformTopic topic) {
        return strict.accept(topic);
    }

    /** Lets a flow wait. */
    @POST
    @Path("/questions")
    public WebhookAction<Decision> ask(Question question) {
        return subscriptions.acceptOnce(question);
    }
}
