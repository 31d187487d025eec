package dev.flowconnector.jaxrs.capability;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ties tokens to the principals of requests, if the application can tell whom the credentials of a later call belong to. */
public final class Callers {
    private static final String MARK = Callers.class.getName() + ".mark";

    private final @Nullable Function<ContainerRequestContext, Optional<String>> check;

    private Callers(@Nullable Function<ContainerRequestContext, Optional<String>> check) {
        this.check = check;
    }

    /** Tokens are good for everybody who holds them. */
    public static Callers anybody() {
        return new Callers(null);
    }

    /**
     * Tokens are good for their principal and for calls without credentials.
     *
     * @param check names the principal of a call to such a URL; empty if the call has no credentials
     */
    public static Callers checked(Function<ContainerRequestContext, Optional<String>> check) {
        return new Callers(check);
    }

    /** The mark for a new token; a token that is made in answer to another one takes over its mark. */
    String mark(ContainerRequestContext request, Principals principals) {
        if (request.getProperty(MARK) instanceof String mark) {
            return mark;
        }
        SecurityContext security = request.getSecurityContext();
        Principal principal = check == null || security == null ? null : security.getUserPrincipal();
        return principal == null ? "" : principals.mark(principal.getName());
    }

    /** Whether the caller may use a token with this mark. */
    boolean permits(ContainerRequestContext request, Principals principals, String mark) {
        request.setProperty(MARK, mark);
        if (check == null) {
            // Somebody has switched the check off since the token was made.
            return true;
        }
        Optional<String> caller = check.apply(request);
        return mark.isEmpty() || caller.isEmpty() || principals.matches(mark, caller.get());
    }
}
