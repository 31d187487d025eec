package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.resource.Input.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one operation of the methods that share a verb and a path, as Jakarta REST allows when their media types
 * differ. Paths that differ in the names of their variables or in case only are the same path to readers.
 *
 * <p>Where body and result agree, the operation has the query parameters and headers of all. Otherwise one method
 * stands for all: the first that speaks JSON in both directions, else the first. Each merge is a finding.
 */
public final class OverloadMerger {
    private static final String REPAIR = "Give one of them a path of its own, or leave it out with @ConnectorIgnore.";
    private static final Set<Place> UNITED = Set.of(Place.QUERY, Place.HEADER, Place.COOKIE, Place.MATRIX);

    private final Findings findings;

    /** Reports to the findings of a run. */
    public OverloadMerger(Findings findings) {
        this.findings = findings;
    }

    /** One method for each verb and path, at the place of the first of them. */
    public List<ResourceMethod> merge(List<ResourceMethod> methods) {
        Map<String, List<ResourceMethod>> operations = new LinkedHashMap<>();
        for (ResourceMethod method : methods) {
            String place = method.verb() + " " + PathTemplate.shape(method.path());
            operations.computeIfAbsent(place, key -> new ArrayList<>()).add(method);
        }
        List<ResourceMethod> merged = new ArrayList<>();
        for (List<ResourceMethod> overloads : operations.values()) {
            merged.add(overloads.size() == 1 ? overloads.get(0) : one(overloads));
        }
        return merged;
    }

    private ResourceMethod one(List<ResourceMethod> overloads) {
        List<ResourceMethod> jsonFirst = overloads.stream()
                .sorted(Comparator.comparing(method -> json(method) ? 0 : 1))
                .toList();
        ResourceMethod kept = jsonFirst.get(0);
        for (ResourceMethod other : jsonFirst.subList(1, jsonFirst.size())) {
            if (agree(kept, other)) {
                findings.add(Finding.info(
                        "overloads-merged",
                        other.origin(),
                        shared(kept, other) + "their query parameters and headers are offered together.",
                        REPAIR));
                kept = united(kept, other);
            } else {
                findings.add(Finding.warning(
                        "overload-left-out",
                        other.origin(),
                        shared(kept, other) + "body or result differ, so the second is left out.",
                        REPAIR));
            }
        }
        return kept;
    }

    private static boolean json(ResourceMethod method) {
        return MediaTypes.json(method.produces()) && MediaTypes.json(method.consumes());
    }

    private static boolean agree(ResourceMethod one, ResourceMethod other) {
        return one.result().equals(other.result()) && content(one).equals(content(other));
    }

    private static Set<List<Object>> content(ResourceMethod method) {
        return method.inputs().stream()
                .filter(input -> input.in() == Place.BODY || FormInputs.isFormPlace(input))
                .map(input -> List.<Object>of(input.in(), input.in() == Place.BODY ? "" : input.name(), input.type()))
                .collect(Collectors.toSet());
    }

    private static ResourceMethod united(ResourceMethod one, ResourceMethod other) {
        List<Input> inputs = new ArrayList<>();
        for (Input input : one.inputs()) {
            inputs.add(UNITED.contains(input.in()) && !has(other, input) ? input.asOptional() : input);
        }
        for (Input input : other.inputs()) {
            if (UNITED.contains(input.in()) && !has(one, input)) {
                inputs.add(input.asOptional());
            }
        }
        return new ResourceMethod(
                one.resource(),
                one.method(),
                one.verb(),
                one.path(),
                MediaTypes.union(one.consumes(), other.consumes()),
                MediaTypes.union(one.produces(), other.produces()),
                inputs,
                one.result(),
                one.view(),
                one.annotations(),
                one.resourceAnnotations(),
                one.origin());
    }

    private static boolean has(ResourceMethod method, Input input) {
        return method.inputs().stream()
                .anyMatch(other -> other.in() == input.in() && other.name().equals(input.name()));
    }

    private static String shared(ResourceMethod kept, ResourceMethod other) {
        return "'" + kept.verb().toUpperCase(Locale.ROOT) + " " + kept.path() + "' is answered by two methods, "
                + kept.origin() + " and " + other.origin() + "; a definition has one operation there: ";
    }
}
