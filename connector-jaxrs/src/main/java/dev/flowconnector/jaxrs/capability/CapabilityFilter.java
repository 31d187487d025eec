package dev.flowconnector.jaxrs.capability;

import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Answers the URLs that this feature has given out, before anyone asks for credentials. No cache may keep an answer:
 * each is of its moment, and the URL itself is the permission to read it.
 */
@PreMatching
public final class CapabilityFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private final String prefix;
    private final Capabilities capabilities;
    private final Callers callers;
    private final Map<CapabilityKind, CapabilityHandler> handlers = new EnumMap<>(CapabilityKind.class);

    /** A filter over one handler for each kind. */
    public CapabilityFilter(
            String prefix, Capabilities capabilities, Callers callers, List<CapabilityHandler> handlers) {
        this.prefix = prefix;
        this.capabilities = capabilities;
        this.callers = callers;
        handlers.forEach(handler -> this.handlers.put(handler.kind(), handler));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        CapabilityPath.of(request.getUriInfo().getPath(), prefix)
                .ifPresent(path -> request.abortWith(answer(request, path)));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // Here, so that refusals and failures of others below the prefix are covered too.
        if (CapabilityPath.of(request.getUriInfo().getPath(), prefix).isPresent()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private Response answer(ContainerRequestContext request, CapabilityPath path) {
        CapabilityHandler handler =
                CapabilityKind.ofPath(path.kind()).map(handlers::get).orElse(null);
        if (handler == null) {
            return unknown();
        }
        Verdict verdict = capabilities.check(handler.kind(), path.token());
        if (verdict instanceof Verdict.Expired) {
            return ErrorBody.response(410, "Expired", "This URL has expired; run the operation again.")
                    .build();
        }
        if (!(verdict instanceof Verdict.Good good)) {
            return handler.refused(request).orElseGet(CapabilityFilter::unknown);
        }
        return callers.permits(request, capabilities.principals(), good.principal())
                ? answer(request, handler, good.subject())
                : unknown();
    }

    private static Response answer(ContainerRequestContext request, CapabilityHandler handler, String subject) {
        String method = request.getMethod();
        if (method.equals(handler.method())) {
            return handler.answer(request, subject);
        }
        String allowed = handler.method().equals(HttpMethod.GET) ? "GET, HEAD, OPTIONS" : "DELETE, OPTIONS";
        if (method.equals(HttpMethod.HEAD) && handler.method().equals(HttpMethod.GET)) {
            return withoutBody(handler.answer(request, subject));
        }
        if (method.equals(HttpMethod.OPTIONS)) {
            return Response.noContent().header(HttpHeaders.ALLOW, allowed).build();
        }
        return ErrorBody.response(405, "MethodNotAllowed", "Only " + handler.method() + " is possible here.")
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private static Response withoutBody(Response answer) {
        return Response.fromResponse(answer).entity(null).build();
    }

    /** One answer to all that is not right, so that nobody learns which part was. */
    private static Response unknown() {
        return ErrorBody.notFound(
                "This URL is not known, or it was made before the service was restarted with another key.");
    }
}
