package dev.flowconnector.jaxrs.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The address that a trusted proxy reports in {@code Forwarded}; the configured one where none does. */
record ForwardedAddress(URI configured, ProxyTrust trust) implements PublicAddress {

    @Override
    public URI base(ContainerRequestContext request) {
        String header = request.getHeaderString("Forwarded");
        return header == null || !trust.trustsSender(request)
                ? configured
                : reported(ForwardedHeader.parse(header)).orElse(configured);
    }

    @Override
    public boolean leadsHere(ContainerRequestContext request, URI url) {
        return Origin.isSame(configured, url) || Origin.isSame(base(request), url);
    }

    /**
     * What the outermost trusted proxy saw. The last element is of the proxy that sent the request; the one before it is
     * of a proxy too, rather than an invention of the caller, if the last one names a trusted proxy as its client.
     */
    private Optional<URI> reported(List<Map<String, String>> elements) {
        Optional<URI> outermost = Optional.empty();
        for (int i = elements.size() - 1; i >= 0; i--) {
            Map<String, String> element = elements.get(i);
            if (element.containsKey("host")) {
                outermost = Origin.of(element.getOrDefault("proto", configured.getScheme()), element.get("host"), "")
                        .map(origin -> URI.create(origin + configured.getRawPath()))
                        .or(() -> Optional.of(configured));
            }
            boolean goOn = Optional.ofNullable(element.get("for"))
                    .flatMap(ForwardedHeader::address)
                    .filter(trust::trusts)
                    .isPresent();
            if (!goOn) {
                break;
            }
        }
        return outermost;
    }
}
