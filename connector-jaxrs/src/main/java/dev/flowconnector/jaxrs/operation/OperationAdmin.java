package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.OperationTimeline;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.jaxrs.admin.AdminResource;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Shows administrators what happened to operations. It says nothing of inputs and results, and no URL that permits. */
public final class OperationAdmin implements AdminResource {
    private static final int LATEST = 100;

    private final Operations operations;
    private final Predicate<ContainerRequestContext> access;

    /** Operations for those whom the application lets in. */
    public OperationAdmin(Operations operations, Predicate<ContainerRequestContext> access) {
        this.operations = operations;
        this.access = access;
    }

    @Override
    public String name() {
        return "operations";
    }

    @Override
    public boolean isFor(ContainerRequestContext request) {
        return access.test(request);
    }

    @Override
    public Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("counts", new TreeMap<>(operations.counts()));
        all.put(
                "operations",
                operations.timelines(LATEST).stream().map(OperationAdmin::json).toList());
        return all;
    }

    @Override
    public Optional<Map<String, Object>> one(String id) {
        return operations.timeline(id).map(OperationAdmin::json);
    }

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
