package dev.flowconnector.jaxrs.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;

/** Finds the URL under which the caller of a request reaches the application. */
@FunctionalInterface
public interface PublicAddress {

    /** The base URL for what is answered to this request; ends with a slash. */
    URI base(ContainerRequestContext request);

    /** The same URL for every request. */
    static PublicAddress fixed(URI base) {
        String text = base.toString();
        URI directory = text.endsWith("/") ? base : URI.create(text + "/");
        return request -> directory;
    }
}
