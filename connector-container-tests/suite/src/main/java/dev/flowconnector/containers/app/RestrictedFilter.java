package dev.flowconnector.containers.app;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Turns away who has no role. */
@Restricted
@Priority(Priorities.AUTHORIZATION)
final class RestrictedFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!"clerk".equals(request.getHeaderString("X-Role"))) {
            throw new ForbiddenException("Only clerks may do this.");
        }
    }
}
