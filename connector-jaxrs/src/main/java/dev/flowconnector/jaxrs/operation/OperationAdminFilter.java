package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.OperationTimeline;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Shows administrators what happened to operations. It says nothing of inputs and results, and no URL that permits. */
@PreMatching
public final class OperationAdminFilter implements ContainerRequestFilter {
    private static final int LATEST = 100;

    private final Operations operations;
    private final String path;
    private final Predicate<ContainerRequestContext> access;

    /** A filter for those whom the application lets in. */
    public OperationAdminFilter(Operations operations, String prefix, Predicate<ContainerRequestContext> access) {
        this.operations = operations;
        this.path = prefix + "/admin/operations";
        this.access = access;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String asked = request.getUriInfo().getPath();
        String relative = asked.startsWith("/") ? asked.substring(1) : asked;
        if (relative.equals(path) || relative.startsWith(path + "/")) {
            request.abortWith(answer(request, relative.substring(path.length())));
        }
    }

    private Response answer(ContainerRequestContext request, String rest) {
        if (!access.test(request)) {
            return ErrorBody.response(403, "Forbidden", "The application does not let you see its operations.")
                    .build();
        }
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return ErrorBody.response(405, "MethodNotAllowed", "Only GET is possible here.")
                    .header(HttpHeaders.ALLOW, HttpMethod.GET)
                    .build();
        }
        if (rest.length() <= 1) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("counts", new TreeMap<>(operations.counts()));
            all.put(
                    "operations",
                    operations.timelines(LATEST).stream()
                            .map(OperationAdminFilter::json)
                            .toList());
            return ok(all);
        }
        return operations
                .timeline(rest.substring(1))
                .map(timeline -> ok(json(timeline)))
                .orElseGet(() -> ErrorBody.notFound("No operation has this id, or it was removed."));
    }

    private static Response ok(Map<String, Object> body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    // Text instead of instants: an application's JSON library may write those in any way, or not at all.
    private static Map<String, Object> json(OperationTimeline timeline) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", timeline.operationId());
        json.put("handler", timeline.handler());
        json.put("state", timeline.state());
        timeline.principal().ifPresent(principal -> json.put("principal", principal));
        json.put("submitted", timeline.submitted().toString());
        json.put("steps", steps(timeline.steps()));
        json.put("polls", timeline.polls());
        timeline.firstPoll().map(Instant::toString).ifPresent(at -> json.put("firstPoll", at));
        timeline.lastPoll().map(Instant::toString).ifPresent(at -> json.put("lastPoll", at));
        json.put("correlation", new TreeMap<>(timeline.correlation()));
        return json;
    }

    private static List<Map<String, Object>> steps(List<OperationTimeline.Step> steps) {
        return steps.stream()
                .map(step -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("at", step.at().toString());
                    json.put("state", step.state());
                    json.put("attempt", step.attempt());
                    if (!step.detail().isEmpty()) {
                        json.put("detail", step.detail());
                    }
                    return json;
                })
                .toList();
    }
}
