package dev.flowconnector.jaxrs.capability;

import dev.flowconnector.jaxrs.address.PublicAddress;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;

/** Makes the URLs that are given out. */
public final class CapabilityUrls {
    private final PublicAddress address;
    private final Capabilities capabilities;

    /** URLs at an address, with tokens of a key. */
    public CapabilityUrls(PublicAddress address, Capabilities capabilities) {
        this.address = address;
        this.capabilities = capabilities;
    }

    /** An absolute URL that permits one thing to whom the request is answered. */
    public URI url(ContainerRequestContext request, CapabilityKind kind, String subject) {
        return URI.create(
                address.base(request) + CapabilityKind.PREFIX + kind.path() + "/" + capabilities.sign(kind, subject));
    }

    /** An address of the application as callers see it; one that is absolute already stays. */
    public URI absolute(ContainerRequestContext request, URI location) {
        if (location.isAbsolute()) {
            return location;
        }
        String path = location.toString();
        return URI.create(address.base(request) + (path.startsWith("/") ? path.substring(1) : path));
    }
}
