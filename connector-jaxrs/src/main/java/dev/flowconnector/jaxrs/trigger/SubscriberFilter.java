package dev.flowconnector.jaxrs.trigger;

import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.webhook.Subscriber;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.jaxrs.correlation.CorrelationIds;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.security.Principal;
import java.util.Optional;

/** Tells the service whose subscription it is that a resource method accepts. */
final class SubscriberFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String SCOPE = SubscriberFilter.class.getName();

    private final Subscriptions subscriptions;

    SubscriberFilter(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> principal = Optional.ofNullable(
                        request.getSecurityContext().getUserPrincipal())
                .map(Principal::getName);
        request.setProperty(SCOPE, subscriptions.enter(new Subscriber(principal, CorrelationIds.of(request))));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SCOPE) instanceof OperationScope scope) {
            scope.close();
        }
    }
}
