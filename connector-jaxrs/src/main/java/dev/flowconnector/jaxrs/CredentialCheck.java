package dev.flowconnector.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/**
 * Checks the credentials of a call to a status, unsubscribe, next-page or polling URL, if it has any.
 *
 * <p>These URLs are answered before the application's authentication, because the platform may call them without
 * credentials. Sometimes it sends them: then they should be right. Must be safe for use by several threads.
 */
@FunctionalInterface
public interface CredentialCheck {

    /**
     * Names whom the credentials belong to.
     *
     * @param request the call; its body must not be read
     * @return the name that {@code SecurityContext.getUserPrincipal().getName()} has in a resource method for these
     *     credentials; empty if the call has none. A URL that was given to another principal is refused with 404.
     * @throws jakarta.ws.rs.WebApplicationException to refuse wrong credentials, usually
     *     {@link jakarta.ws.rs.NotAuthorizedException}
     */
    Optional<String> principal(ContainerRequestContext request);
}
