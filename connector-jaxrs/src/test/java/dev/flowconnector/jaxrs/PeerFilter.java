package dev.flowconnector.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Says who sent the requests. */
@PreMatching
final class PeerFilter implements ContainerRequestFilter {
    private final String address;

    PeerFilter(String address) {
        this.address = address;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(TrustedProxies.PEER_ADDRESS, address);
    }
}
