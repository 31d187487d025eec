package dev.flowconnector.jaxrs.capability;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

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

    /**
     * What a caller is told whose token was not made here, or not for this; empty for the answer that all of them get. It
     * must not depend on the token.
     */
    default Optional<Response> refused(ContainerRequestContext request) {
        return Optional.empty();
    }
}
