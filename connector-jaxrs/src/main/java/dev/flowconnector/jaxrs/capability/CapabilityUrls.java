package dev.flowconnector.jaxrs.capability;

import dev.flowconnector.jaxrs.address.PublicAddress;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Optional;

/** Makes the URLs that are given out. Thread-safe. */
public final class CapabilityUrls {
    private final String prefix;
    private final PublicAddress address;
    private final Capabilities capabilities;
    private final Callers callers;

    /**
     * URLs at an address, with tokens of some keys.
     *
     * @param prefix the path below which they are, such as {@code _connector}
     */
    public CapabilityUrls(String prefix, PublicAddress address, Capabilities capabilities, Callers callers) {
        this.prefix = prefix;
        this.address = address;
        this.capabilities = capabilities;
        this.callers = callers;
    }

    /** An absolute URL that permits one thing to whom the request is answered. */
    public URI url(ContainerRequestContext request, CapabilityKind kind, String subject) {
        String token = capabilities.token(kind, callers.mark(request, capabilities.principals()), subject);
        return at(address.base(request), kind, token);
    }

    /** A URL without a request, at a base URL that ends with a slash. */
    public URI url(URI base, CapabilityKind kind, String subject) {
        return at(base, kind, capabilities.token(kind, "", subject));
    }

    private URI at(URI base, CapabilityKind kind, String token) {
        return URI.create(base + prefix + "/" + kind.path() + "/" + token);
    }

    /** A state that travels without a URL: the call that brings it has credentials of its own. */
    public String state(String subject) {
        return capabilities.token(CapabilityKind.STATE, "", subject);
    }

    /** Reads such a state; empty if it was not made here. */
    public Optional<String> readState(String token) {
        return capabilities.check(CapabilityKind.STATE, token) instanceof Verdict.Good good
                ? Optional.of(good.subject())
                : Optional.empty();
    }

    /**
     * An address of the application as callers see it.
     *
     * @throws IllegalStateException if it is the address of something else
     */
    public URI absolute(ContainerRequestContext request, URI location) {
        if (!location.isAbsolute()) {
            String path = location.toString();
            return URI.create(address.base(request) + (path.startsWith("/") ? path.substring(1) : path));
        }
        if (!address.leadsHere(request, location)) {
            throw new IllegalStateException("The status of an operation must be answered by this application, at '"
                    + address.base(request) + "'; the platform comes there without credentials and nowhere else. Use"
                    + " a path such as /analyses/42 instead of a URL at '" + location.getScheme() + "://"
                    + location.getRawAuthority() + "'");
        }
        return location;
    }
}
