package dev.flowconnector.jaxrs.capability;

import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the URLs that this feature has given out, before anyone asks for credentials. */
@PreMatching
public final class CapabilityFilter implements ContainerRequestFilter {
    private final Capabilities capabilities;
    private final Map<CapabilityKind, CapabilityHandler> handlers = new EnumMap<>(CapabilityKind.class);

    /** A filter over one handler for each kind. */
    public CapabilityFilter(Capabilities capabilities, List<CapabilityHandler> handlers) {
        this.capabilities = capabilities;
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (relative.startsWith(CapabilityKind.PREFIX)) {
            request.abortWith(answer(request, relative.substring(CapabilityKind.PREFIX.length())));
        }
    }

    private Response answer(ContainerRequestContext request, String path) {
        int slash = path.indexOf('/');
        CapabilityHandler handler = CapabilityKind.ofPath(slash < 0 ? path : path.substring(0, slash))
                .map(handlers::get)
                .orElse(null);
        Optional<String> subject =
                handler == null ? Optional.empty() : capabilities.verify(handler.kind(), path.substring(slash + 1));
        if (handler == null || subject.isEmpty()) {
            return ErrorBody.notFound(
                    "This URL is not known, or it was made before the service was restarted with another key.");
        }
        if (!request.getMethod().equals(handler.method())) {
            return ErrorBody.response(405, "MethodNotAllowed", "Only " + handler.method() + " is possible here.")
                    .header(HttpHeaders.ALLOW, handler.method())
                    .build();
        }
        return handler.answer(request, subject.get());
    }
}
