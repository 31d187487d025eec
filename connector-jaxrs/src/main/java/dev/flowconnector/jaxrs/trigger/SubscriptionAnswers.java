package dev.flowconnector.jaxrs.trigger;

import dev.flowconnector.core.trigger.SubscriptionRegistry;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.jaxrs.capability.CapabilityHandler;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/** Answers begin and end of subscriptions. */
public final class SubscriptionAnswers implements CapabilityHandler {
    private final SubscriptionRegistry subscriptions;
    private final CapabilityUrls urls;

    /** Answers about the subscriptions of a store. */
    public SubscriptionAnswers(SubscriptionRegistry subscriptions, CapabilityUrls urls) {
        this.subscriptions = subscriptions;
        this.urls = urls;
    }

    @Override
    public CapabilityKind kind() {
        return CapabilityKind.SUBSCRIPTION;
    }

    @Override
    public String method() {
        return HttpMethod.DELETE;
    }

    @Override
    public Response answer(ContainerRequestContext request, String id) {
        subscriptions.end(id);
        return Response.ok().build();
    }

    SubscriptionRegistry registry() {
        return subscriptions;
    }

    Response subscribed(ContainerRequestContext request, String id) {
        if (subscriptions instanceof Subscriptions service) {
            service.activated(id);
        }
        return Response.created(urls.url(request, CapabilityKind.SUBSCRIPTION, id))
                .build();
    }
}
