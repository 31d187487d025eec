package dev.flowconnector.jaxrs.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;

/** Finds the URL under which the caller of a request reaches the application. */
@FunctionalInterface
public interface PublicAddress {

    /** The base URL for what is answered to this request; ends with a slash. */
    URI base(ContainerRequestContext request);

    /** Whether a URL has the scheme, host and port of this address. */
    default boolean leadsHere(ContainerRequestContext request, URI url) {
        return Origin.isSame(base(request), url);
    }

    /** The same URL for every request. */
    static PublicAddress fixed(URI base) {
        return request -> base;
    }

    /** What the request itself says, which anybody can invent. */
    static PublicAddress requested() {
        return request -> directory(request.getUriInfo().getBaseUri());
    }

    /** What trusted proxies say in {@code Forwarded}. */
    static PublicAddress forwarded(URI configured, ProxyTrust trust) {
        return new ForwardedAddress(configured, trust);
    }

    /** What trusted proxies say in {@code X-Forwarded-Host}, {@code -Proto}, {@code -Port} and {@code -Prefix}. */
    static PublicAddress xForwarded(URI configured, ProxyTrust trust) {
        return new XForwardedAddress(configured, trust);
    }

    /** The platform's gateway where the request came through one of these, else this address. */
    default PublicAddress orReferrer(HostPatterns hosts) {
        return new ReferrerAddress(this, hosts);
    }

    /** The URL with a slash at its end. */
    static URI directory(URI url) {
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }

    /** Whether the internet cannot reach a host, as far as its name tells. */
    static boolean isInternal(String host) {
        return HostName.isInternal(host);
    }
}
