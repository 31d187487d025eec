package dev.flowconnector.jaxrs.trigger;

import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.WebhookAction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;

/** Turns what the method of a trigger returned into the answer to the first call. */
final class TriggerFilter implements ContainerResponseFilter {
    private final SubscriptionAnswers subscriptions;

    /** A filter that takes its answers from where later calls get theirs. */
    TriggerFilter(SubscriptionAnswers subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Subscription<?> subscription) {
            replace(response, subscriptions.subscribed(request, subscription.id()));
        } else if (response.getEntity() instanceof WebhookAction<?> action) {
            replace(response, subscriptions.subscribed(request, action.id()));
        }
    }

    private static void replace(ContainerResponseContext response, Response answer) {
        response.setStatusInfo(answer.getStatusInfo());
        response.setEntity(null);
        response.getHeaders().putAll(answer.getHeaders());
    }
}
