package dev.flowconnector.jaxrs.admin;

import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Shows administrators what the application lets them see. */
@PreMatching
public final class AdminFilter implements ContainerRequestFilter {
    private final String folder;
    private final List<AdminResource> resources;

    /** A filter for resources below a path. */
    public AdminFilter(String prefix, List<AdminResource> resources) {
        this.folder = prefix + "/admin/";
        this.resources = List.copyOf(resources);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String asked = request.getUriInfo().getPath();
        String relative = asked.startsWith("/") ? asked.substring(1) : asked;
        for (AdminResource resource : resources) {
            String path = folder + resource.name();
            if (relative.equals(path) || relative.startsWith(path + "/")) {
                request.abortWith(answer(resource, request, relative.substring(path.length())));
                return;
            }
        }
    }

    private static Response answer(AdminResource resource, ContainerRequestContext request, String rest) {
        if (!resource.isFor(request)) {
            return ErrorBody.response(
                            403, "Forbidden", "The application does not let you see its " + resource.name() + ".")
                    .build();
        }
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return ErrorBody.response(405, "MethodNotAllowed", "Only GET is possible here.")
                    .header(HttpHeaders.ALLOW, HttpMethod.GET)
                    .build();
        }
        if (rest.length() <= 1) {
            return ok(resource.all());
        }
        return resource.one(rest.substring(1))
                .map(AdminFilter::ok)
                .orElseGet(() -> ErrorBody.notFound("None of the " + resource.name() + " has this id any more."));
    }

    private static Response ok(Map<String, Object> body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
