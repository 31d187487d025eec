package dev.flowconnector.swagger.read.operation;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.naming.OperationIds;
import dev.flowconnector.swagger.read.naming.OperationIds.Derived;
import dev.flowconnector.swagger.read.naming.Route;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every operation an id that does not move by itself: the written one, else the locked one, else one derived from
 * resource and method.
 */
public final class IdAssignment {
    private final Findings findings;
    private final Map<String, String> locked;

    /**
     * Assigns within a run.
     *
     * @param locked ids by {@link ResourceMethod#key()}
     */
    public IdAssignment(Findings findings, Map<String, String> locked) {
        this.findings = findings;
        this.locked = locked;
    }

    /** An id for each method, in the same order. */
    public Map<ResourceMethod, String> assign(List<ResourceMethod> methods) {
        Map<String, ResourceMethod> owners = new LinkedHashMap<>();
        List<ResourceMethod> nameless = new ArrayList<>();
        Map<ResourceMethod, String> ids = new LinkedHashMap<>();
        List<Route> routes = new ArrayList<>();
        for (ResourceMethod method : methods) {
            Optional<String> fixed = written(method);
            if (fixed.isEmpty() && !locked.isEmpty()) {
                fixed = Optional.ofNullable(locked.get(method.key()));
            }
            if (fixed.isPresent()) {
                ids.put(method, own(fixed.get(), method, owners));
            } else {
                nameless.add(method);
                routes.add(method.route());
            }
        }
        Map<Route, Derived> derived = OperationIds.distinct(routes, owners.keySet());
        for (int i = 0; i < nameless.size(); i++) {
            ResourceMethod method = nameless.get(i);
            Derived id = java.util.Objects.requireNonNull(derived.get(routes.get(i)));
            ids.put(method, id.id());
            if (id.clashed()) {
                reportClash(method, id);
            }
        }
        return inOrder(methods, ids);
    }

    private static Map<ResourceMethod, String> inOrder(List<ResourceMethod> methods, Map<ResourceMethod, String> ids) {
        Map<ResourceMethod, String> ordered = new LinkedHashMap<>();
        for (ResourceMethod method : methods) {
            String id = ids.get(method);
            if (id != null) {
                ordered.put(method, id);
            }
        }
        return ordered;
    }

    private static Optional<String> written(ResourceMethod method) {
        Optional<AnnotationValues> operation = method.annotations().find(OpenApiNames.OPERATION);
        return operation.isPresent() ? operation.get().text("operationId") : Optional.empty();
    }

    private String own(String id, ResourceMethod method, Map<String, ResourceMethod> owners) {
        ResourceMethod first = owners.putIfAbsent(id, method);
        if (first != null) {
            findings.add(Finding.error(
                    "operationid-duplicate",
                    method.origin(),
                    "The operation id '" + id + "' is taken by " + first.origin() + ".",
                    "Write another id in @Operation(operationId = \"…\") on one of the two."));
        }
        if (!id.matches("[A-Za-z][A-Za-z0-9]*(_V[0-9]+)?")) {
            reportCharacters(id, method);
        }
        return id;
    }

    /** The designer takes such an id, Power Apps drops the characters; a revision like {@code _V2} is usual. */
    private void reportCharacters(String id, ResourceMethod method) {
        String letters = id.replaceAll("[^A-Za-z0-9]", "");
        findings.add(Finding.info(
                "operationid-characters",
                method.origin(),
                "The operation id '" + id
                        + "' has other characters than letters and digits, or a digit first; Power Apps"
                        + " would call it '" + letters + "'.",
                "Write letters and digits, a letter first, in @Operation(operationId = \"…\"). In a connector that"
                        + " flows use already, keep the id: another one breaks them."));
    }

    private void reportClash(ResourceMethod method, Derived id) {
        findings.add(Finding.warning(
                "operationid-clash",
                method.origin(),
                "Several operations would be called '" + id.wished() + "'; this one becomes '" + id.id()
                        + "' after its path, and moves when the path does.",
                "Add @Operation(operationId = \"" + id.id() + "\")."));
    }
}
