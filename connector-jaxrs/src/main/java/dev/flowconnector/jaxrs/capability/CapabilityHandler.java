package dev.flowconnector.jaxrs.capability;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/** Answers the URLs of one kind, after their token was checked. */
public interface CapabilityHandler {

    /** The kind of URL that this handler answers. */
    CapabilityKind kind();

    /** The one method that is possible there, {@code GET} or {@code DELETE}. */
    String method();

    /**
     * Answers a call.
     *
     * @param subject what the token was made for
     */
    Response answer(ContainerRequestContext request, String subject);
}
