package dev.flowconnector.jaxrs.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * The address of the connection at the platform's gateway, so that later calls pass the gateway, too; else another one.
 *
 * <p>Anybody can send the header: without the list of hosts, callers could have their own address put into answers.
 */
record ReferrerAddress(PublicAddress otherwise, HostPatterns hosts) implements PublicAddress {
    private static final String HEADER = "X-MS-APIM-Referrer-Prefix";
    private static final int HTTPS = 443;

    @Override
    public URI base(ContainerRequestContext request) {
        List<String> values = request.getHeaders().get(HEADER);
        return Optional.ofNullable(values)
                .filter(all -> all.size() == 1)
                .flatMap(all -> prefix(all.get(0)))
                .orElseGet(() -> otherwise.base(request));
    }

    /** Behind the gateway, or beside it: what is not called through it is called at the application itself. */
    @Override
    public boolean leadsHere(ContainerRequestContext request, URI url) {
        return Origin.isSame(base(request), url) || otherwise.leadsHere(request, url);
    }

    /** Only the parts that were checked go into the answer. */
    private Optional<URI> prefix(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || (uri.getPort() != -1 && uri.getPort() != HTTPS)
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            return Optional.empty();
        }
        return HostName.of(uri.getHost())
                .filter(hosts::allow)
                .flatMap(host -> Paths.of(uri.getRawPath()).map(path -> URI.create("https://" + host + path + "/")));
    }
}
