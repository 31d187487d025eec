package dev.flowconnector.swagger.read.lock;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The published operations by method. A method keeps its id by its key; a renamed one by verb and path. Immutable.
 *
 * <p>A key is {@code class#method(types)}: binary name of the resource class, simple names of the parameter types.
 *
 * @param entries published operations by key, sorted
 */
public record OperationLock(Map<String, Entry> entries) {
    /** Nothing is published yet. */
    public static final OperationLock NONE = new OperationLock(Map.of());

    /** Sorts the entries. */
    public OperationLock {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /**
     * A published operation.
     *
     * @param operationId its id
     * @param verb lower-case HTTP method
     * @param path path below the application path
     */
    public record Entry(String operationId, String verb, String path) {}

    /**
     * A method as it is now.
     *
     * @param verb lower-case HTTP method
     * @param path path below the application path
     * @param origin place for messages
     */
    public record Route(String verb, String path, Origin origin) {}

    /** The locked ids of the current methods by key; what moved or disappeared is reported. */
    public Map<String, String> idsOf(Map<String, Route> current, Findings findings) {
        Map<String, String> ids = new LinkedHashMap<>();
        Map<String, Entry> gone = new LinkedHashMap<>(entries);
        gone.keySet().removeAll(current.keySet());
        for (Map.Entry<String, Route> method : current.entrySet()) {
            Route route = method.getValue();
            Entry published = entries.get(method.getKey());
            if (published == null) {
                Optional<Map.Entry<String, Entry>> former = formerly(route, gone);
                former.ifPresent(entry -> {
                    gone.remove(entry.getKey());
                    ids.put(method.getKey(), entry.getValue().operationId());
                    findings.add(renamed(entry, method.getKey(), route));
                });
            } else {
                ids.put(method.getKey(), published.operationId());
                if (!samePlace(published, route)) {
                    findings.add(moved(published, route));
                }
            }
        }
        gone.forEach((key, entry) -> findings.add(removed(key, entry)));
        return ids;
    }

    private static Optional<Map.Entry<String, Entry>> formerly(Route route, Map<String, Entry> gone) {
        return gone.entrySet().stream()
                .filter(entry -> samePlace(entry.getValue(), route))
                .findFirst();
    }

    private static boolean samePlace(Entry entry, Route route) {
        return entry.verb().equals(route.verb()) && shape(entry.path()).equals(shape(route.path()));
    }

    /** The path without the names of its variables: callers do not see them. */
    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static Finding renamed(Map.Entry<String, Entry> former, String key, Route route) {
        return Finding.info(
                "operation-method-renamed",
                route.origin(),
                "\"" + key + "\" keeps the published operation id \""
                        + former.getValue().operationId() + "\" of \"" + former.getKey()
                        + "\", because verb and path are the same.",
                "Run the goal lock to write the new name down.");
    }

    private static Finding moved(Entry published, Route route) {
        return Finding.warning(
                "operation-moved",
                route.origin(),
                "The published operation \"" + published.operationId() + "\" was "
                        + shown(published.verb(), published.path()) + " and is now " + shown(route.verb(), route.path())
                        + ". Flows that use it break.",
                "Serve it at the old place too, or publish the new one as a new revision.");
    }

    private static Finding removed(String key, Entry entry) {
        return Finding.warning(
                "operation-removed",
                Origin.WHOLE,
                "The published operation \"" + entry.operationId() + "\" (" + shown(entry.verb(), entry.path()) + ", \""
                        + key + "\") is gone. Flows that use it break.",
                "Bring it back and deprecate it first; if nobody uses it any more, run the goal lock.");
    }

    private static String shown(String verb, String path) {
        return verb.toUpperCase(Locale.ROOT) + " " + path;
    }
}
