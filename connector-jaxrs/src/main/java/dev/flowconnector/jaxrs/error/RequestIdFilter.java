package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Puts the id that an error's body carries into a header as well. */
final class RequestIdFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ErrorBody error) {
            response.getHeaders().putSingle("x-ms-request-id", error.requestId());
        }
    }
}
