package dev.flowconnector.containers.app;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;

/** Refuses every request without the credentials, whatever its path. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class AuthenticationFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ShopApplication.CREDENTIALS.equals(request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            throw new NotAuthorizedException("The credentials are wrong.", "Bearer");
        }
    }
}
