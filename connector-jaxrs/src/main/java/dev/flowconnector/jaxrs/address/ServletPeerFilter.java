package dev.flowconnector.jaxrs.address;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/** Takes the address of who sent a request from the servlet container, where there is one. */
@PreMatching
final class ServletPeerFilter implements ContainerRequestFilter {
    @Context
    private @Nullable HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        if (servletRequest != null && request.getProperty(ProxyTrust.PEER) == null) {
            request.setProperty(ProxyTrust.PEER, servletRequest.getRemoteAddr());
        }
    }
}
