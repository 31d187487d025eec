package dev.flowconnector.jaxrs.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Optional;

/** The address that a trusted proxy reports in {@code X-Forwarded-Host} and its relatives; else the configured one. */
record XForwardedAddress(URI configured, ProxyTrust trust) implements PublicAddress {

    @Override
    public URI base(ContainerRequestContext request) {
        String host = last(request, "X-Forwarded-Host");
        return host.isEmpty() || !trust.trustsSender(request)
                ? configured
                : reported(request, host).orElse(configured);
    }

    @Override
    public boolean leadsHere(ContainerRequestContext request, URI url) {
        return Origin.isSame(configured, url) || Origin.isSame(base(request), url);
    }

    private Optional<URI> reported(ContainerRequestContext request, String host) {
        String proto = last(request, "X-Forwarded-Proto");
        String prefix = last(request, "X-Forwarded-Prefix");
        // A prefix is what the proxy took away, so what the server saw of the base path comes behind it.
        Optional<String> path = prefix.isEmpty()
                ? Optional.of(configured.getRawPath())
                : Paths.of(prefix)
                        .map(removed ->
                                removed + request.getUriInfo().getBaseUri().getRawPath());
        return Origin.of(proto.isEmpty() ? configured.getScheme() : proto, host, last(request, "X-Forwarded-Port"))
                .flatMap(origin -> path.map(end -> URI.create(origin + end)))
                .map(PublicAddress::directory);
    }

    /** The value that the nearest proxy wrote or added; those before it may be the caller's invention. */
    private static String last(ContainerRequestContext request, String name) {
        String header = request.getHeaderString(name);
        return header == null
                ? ""
                : header.substring(header.lastIndexOf(',') + 1).strip();
    }
}
