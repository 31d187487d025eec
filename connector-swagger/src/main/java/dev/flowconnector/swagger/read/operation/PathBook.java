package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code paths} object. Path items that differ only in the names of their variables are one; a webhook gets a path of
 * its own, since readers take its notification content for every verb of the path item.
 */
public final class PathBook {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> pathByShape = new HashMap<>();
    private final Map<String, Set<String>> otherNames = new HashMap<>();
    private final List<RoutedOperation> routed = new ArrayList<>();
    private final Findings findings;

    /** An empty book. */
    public PathBook(Findings findings) {
        this.findings = findings;
    }

    /**
     * An operation whose path in the definition is not that of the API; a policy leads it there.
     *
     * @param operationId the operation
     * @param path path of the API
     */
    public record RoutedOperation(String operationId, String path) {}

    /** Puts all operations into the book, webhooks last, so that they are the ones to give way. */
    public List<ReadOperation> enter(Map<ResourceMethod, String> ids, OperationReader reader) {
        Map<ResourceMethod, OperationDraft> drafts = new java.util.LinkedHashMap<>();
        Set<String> shared = new LinkedHashSet<>();
        for (Map.Entry<ResourceMethod, String> entry : ids.entrySet()) {
            OperationDraft draft = reader.read(entry.getKey(), entry.getValue());
            drafts.put(entry.getKey(), draft);
            String shape = shape(entry.getKey().path());
            noteOtherNames(shape, draft);
            if (draft.notification().isEmpty()) {
                shared.add(shape);
            }
        }
        List<ReadOperation> entered = new ArrayList<>();
        for (Map.Entry<ResourceMethod, OperationDraft> entry : drafts.entrySet()) {
            ResourceMethod method = entry.getKey();
            OperationDraft draft = entry.getValue();
            String id = java.util.Objects.requireNonNull(ids.get(method));
            String path = method.path();
            if (!draft.notification().isEmpty() && !shared.add(shape(path))) {
                path = move(method, id);
                shared.add(shape(path));
            }
            entered.add(enter(path, method, id, draft));
        }
        return entered;
    }

    /** Names that variables of a path must not have: the designer tells parameters apart by name. */
    private void noteOtherNames(String shape, OperationDraft draft) {
        Set<String> names = otherNames.get(shape);
        if (names == null) {
            names = new LinkedHashSet<>();
            otherNames.put(shape, names);
        }
        for (JsonNode parameter : draft.operation().path("parameters")) {
            if (!parameter.path("in").asText().equals("path")) {
                names.add(parameter.path("name").asText());
            }
        }
    }

    private String withFreeVariables(String path, String shape) {
        Set<String> taken = otherNames.getOrDefault(shape, Set.of());
        if (taken.isEmpty() || path.indexOf('{') < 0) {
            return path;
        }
        Matcher variable = VARIABLE.matcher(path);
        StringBuilder free = new StringBuilder();
        while (variable.find()) {
            String name = variable.group(1);
            String kept = taken.contains(name) ? "{" + name + "InPath}" : variable.group();
            variable.appendReplacement(free, Matcher.quoteReplacement(kept));
        }
        return variable.appendTail(free).toString();
    }

    private String knownPath(String path) {
        String shape = shape(path);
        String known = pathByShape.get(shape);
        if (known == null) {
            known = withFreeVariables(path, shape);
            pathByShape.put(shape, known);
        }
        return known;
    }

    private ReadOperation enter(String path, ResourceMethod method, String id, OperationDraft draft) {
        String known = knownPath(path);
        ObjectNode item = paths.get(known) instanceof ObjectNode existing ? existing : paths.putObject(known);
        if (!draft.notification().isEmpty()) {
            item.set("x-ms-notification-content", draft.notification());
        }
        renameVariables(draft.operation(), path, known);
        item.set(method.verb(), draft.operation());
        return new ReadOperation(id, method, draft.outcome(), draft.operation(), item);
    }

    private String move(ResourceMethod method, String id) {
        String moved = method.path() + (method.path().endsWith("/") ? "" : "/") + "_connector/" + id;
        routed.add(new RoutedOperation(id, method.path()));
        findings.add(Finding.info(
                "webhook-path-moved",
                method.origin(),
                "The path '" + method.path() + "' has other operations, which readers would take for webhooks too; in"
                        + " the definition this one stands at '" + moved + "' and a policy leads it back.",
                "Nothing to do; to see your own path, give the subscription a path of its own."));
        return moved;
    }

    /** A path parameter's name is not on the wire: the first path item names it for all. */
    private static void renameVariables(ObjectNode operation, String path, String known) {
        if (path.equals(known)) {
            return;
        }
        List<String> from = variables(path);
        List<String> to = variables(known);
        for (JsonNode parameter : operation.path("parameters")) {
            int at = from.indexOf(parameter.path("name").asText());
            if (at >= 0 && parameter.path("in").asText().equals("path")) {
                ((ObjectNode) parameter).put("name", to.get(at));
            }
        }
    }

    private static List<String> variables(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String shape(String path) {
        if (path.indexOf('{') < 0) {
            return path.toLowerCase(Locale.ROOT);
        }
        StringBuilder shape = new StringBuilder();
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            int close = path.indexOf('}', open);
            if (close < 0) {
                break;
            }
            shape.append(path, from, open).append("{}");
            from = close + 1;
        }
        return shape.append(path, from, path.length()).toString().toLowerCase(Locale.ROOT);
    }

    /** The live {@code paths} object. */
    public ObjectNode paths() {
        return paths;
    }

    /** The operations that were moved. */
    public List<RoutedOperation> routed() {
        return List.copyOf(routed);
    }
}
