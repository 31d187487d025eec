package dev.flowconnector.jaxrs;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Authentication that knows one key. */
final class DenyAll implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!"good".equals(request.getHeaderString("X-Api-Key"))) {
            throw new NotAuthorizedException("The API key is wrong.", "ApiKey");
        }
    }
}
