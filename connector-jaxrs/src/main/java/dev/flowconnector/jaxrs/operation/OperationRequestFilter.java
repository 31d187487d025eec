package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.OperationRequest;
import dev.flowconnector.core.operation.OperationScope;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.jaxrs.correlation.CorrelationIds;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the service which request the work belongs to that a resource method starts. */
final class OperationRequestFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String SCOPE = OperationRequestFilter.class.getName();

    private final Operations operations;
    private final LongRunningMethods methods = new LongRunningMethods();
    private final AnswerTypes types = new AnswerTypes();

    @Context
    private @Nullable ResourceInfo resource;

    OperationRequestFilter(Operations operations) {
        this.operations = operations;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, String> ids = CorrelationIds.of(request);
        Optional<String> principal = principal(request);
        request.setProperty(
                SCOPE,
                operations.enter(new OperationRequest(
                        principal,
                        ids,
                        DeduplicationKey.of(request, principal, ids, isLongRunning()),
                        Optional.ofNullable(resource).flatMap(some -> types.of(request, some)))));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SCOPE) instanceof OperationScope scope) {
            scope.close();
        }
    }

    private boolean isLongRunning() {
        return resource != null
                && resource.getResourceMethod() != null
                && methods.contains(resource.getResourceMethod());
    }

    private static Optional<String> principal(ContainerRequestContext request) {
        return Optional.ofNullable(request.getSecurityContext().getUserPrincipal())
                .map(Principal::getName);
    }
}
