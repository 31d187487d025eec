package dev.flowconnector.jaxrs;

import dev.flowconnector.jaxrs.address.HostPatterns;
import dev.flowconnector.jaxrs.address.PublicAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the platform reaches the application: the beginning of every URL that an answer gives out.
 *
 * <p>The platform takes absolute URLs only, and a container behind a proxy does not know its own. So it is configured; a
 * proxy may refine it. Immutable.
 */
public final class PublicBaseUrl {
    private static final List<String> GATEWAYS = List.of("*.azure-apim.net", "*.azure-apihub.net");

    private final Optional<URI> configured;
    private final PublicAddress address;

    private PublicBaseUrl(Optional<URI> configured, PublicAddress address) {
        this.configured = configured;
        this.address = address;
    }

    /**
     * A URL such as {@code https://api.contoso.example/orders}.
     *
     * @param url absolute, {@code http} or {@code https}, without user, query and fragment; its path is the one under
     *     which the platform sees the base path of the Jakarta REST application
     */
    public static PublicBaseUrl of(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("https") || scheme.equals("http"))
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawQuery() != null
                || url.getRawFragment() != null) {
            throw new IllegalArgumentException("The public base URL must be absolute, with http or https and a host,"
                    + " without user, query and fragment, such as https://api.contoso.example: '"
                    + (url.getRawUserInfo() == null ? url : scheme + "://…@" + url.getHost()) + "'");
        }
        URI base = PublicAddress.directory(url);
        return new PublicBaseUrl(Optional.of(base), PublicAddress.fixed(base));
    }

    /**
     * The URL that the caller used, for development only: whoever calls decides with the header {@code Host} where the
     * URLs in the answer lead, and behind a proxy the platform cannot use them.
     */
    public static PublicBaseUrl ofRequestInDevelopment() {
        return new PublicBaseUrl(Optional.empty(), PublicAddress.requested());
    }

    /**
     * The host and scheme that trusted proxies report in {@code Forwarded} (RFC 7239); this URL where they report none.
     * For an application with several hosts. The path stays.
     */
    public PublicBaseUrl withForwarded(TrustedProxies proxies) {
        return new PublicBaseUrl(configured, PublicAddress.forwarded(base("withForwarded"), proxies.trust()));
    }

    /**
     * The host, scheme, port and prefix that trusted proxies report in {@code X-Forwarded-Host}, {@code -Proto},
     * {@code -Port} and {@code -Prefix}; this URL where they report no host.
     *
     * <p>Never both kinds of headers: a proxy that sets one kind lets the caller's headers of the other kind pass.
     */
    public PublicBaseUrl withXForwarded(TrustedProxies proxies) {
        return new PublicBaseUrl(configured, PublicAddress.xForwarded(base("withXForwarded"), proxies.trust()));
    }

    /**
     * The platform's gateway for calls that came through one ({@code X-MS-APIM-Referrer-Prefix}), so that later calls
     * pass it as well and carry the connection's credentials. The definition must name the paths below
     * {@code _connector} as operations, as the generated one does.
     */
    public PublicBaseUrl withReferrer() {
        return withReferrer(GATEWAYS.toArray(String[]::new));
    }

    /**
     * The same for gateways with other hosts.
     *
     * @param hosts the only hosts that count: names, or {@code *.name} for all below a name
     */
    public PublicBaseUrl withReferrer(String... hosts) {
        return new PublicBaseUrl(configured, address.orReferrer(HostPatterns.of(List.of(hosts))));
    }

    PublicAddress address() {
        return address;
    }

    Optional<URI> configured() {
        return configured;
    }

    /** What an operator should know at start; empty if all is well. */
    Optional<String> warning() {
        if (configured.isEmpty()) {
            return Optional.of("URLs in answers are built from the header Host, which any caller can set; configure"
                    + " PublicBaseUrl.of(URI) before others can reach this application");
        }
        URI url = configured.get();
        if (PublicAddress.isInternal(url.getHost())) {
            return Optional.of("The platform cannot reach '" + url + "': the host is internal; configure the public"
                    + " base URL, such as https://api.contoso.example");
        }
        if (!"https".equalsIgnoreCase(url.getScheme())) {
            return Optional.of("The public base URL '" + url + "' is not https: URLs in answers are permissions, and"
                    + " anybody on the way could read and use them; configure https");
        }
        return Optional.empty();
    }

    private URI base(String method) {
        return configured.orElseThrow(() -> new IllegalStateException(
                method + " needs a configured URL to fall back to: begin with PublicBaseUrl.of(URI)"));
    }
}
