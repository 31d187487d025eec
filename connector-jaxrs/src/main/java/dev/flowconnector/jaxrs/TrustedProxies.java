package dev.flowconnector.jaxrs;

import dev.flowconnector.jaxrs.address.Networks;
import dev.flowconnector.jaxrs.address.ProxyTrust;
import java.util.List;

/**
 * Which requests come through a reverse proxy of yours, so that the headers in which it reports the public address count.
 *
 * <p>From all others these headers are ignored: anybody can send them. Immutable.
 */
public final class TrustedProxies {
    /**
     * The request property that holds, as text, the IP address of who sent the request.
     *
     * <p>In a servlet container it is set already. Elsewhere, a {@code @PreMatching} filter of the application with
     * priority 0 sets it, since Jakarta REST has no way to ask for it.
     */
    public static final String PEER_ADDRESS = ProxyTrust.PEER;

    private final ProxyTrust trust;

    private TrustedProxies(ProxyTrust trust) {
        this.trust = trust;
    }

    /**
     * Proxies with known addresses.
     *
     * @param networks IP addresses or ranges, such as {@code 10.1.0.0/16} or {@code fd00::7}
     */
    public static TrustedProxies at(String... networks) {
        if (networks.length == 0) {
            throw new IllegalArgumentException("networks must not be empty: name an address such as 10.1.0.7, or say"
                    + " TrustedProxies.everyRequest() if nothing but the proxy can reach the application");
        }
        return new TrustedProxies(new ProxyTrust.Known(Networks.of(List.of(networks))));
    }

    /**
     * Every request comes through exactly one proxy: use it only if nothing else can reach the application, as behind a
     * sidecar or in a network of its own. What stands before the proxy's own part of a header is ignored.
     */
    public static TrustedProxies everyRequest() {
        return new TrustedProxies(new ProxyTrust.All());
    }

    ProxyTrust trust() {
        return trust;
    }
}
