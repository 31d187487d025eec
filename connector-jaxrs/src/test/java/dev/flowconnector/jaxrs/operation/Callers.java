package dev.flowconnector.jaxrs.operation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** Signs in whoever says a name. */
public class Callers implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String name = request.getHeaderString("X-Caller");
        if (name != null) {
            request.setSecurityContext(new NamedContext(() -> name));
        }
    }

    private record NamedContext(Principal principal) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return principal;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        @Override
        public String getAuthenticationScheme() {
            return "name";
        }
    }
}
