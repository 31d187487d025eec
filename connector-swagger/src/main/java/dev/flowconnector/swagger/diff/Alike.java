package dev.flowconnector.swagger.diff;

import dev.flowconnector.swagger.document.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes with one cause: a schema that several operations share.
 *
 * @param changes the changes; they differ in their operations only
 */
record Alike(List<Change> changes) {
    private static final int OPERATIONS_SHOWN = 5;

    Alike {
        changes = List.copyOf(changes);
    }

    /** What makes changes alike. */
    private record Cause(ChangeRule rule, String place) {}

    static List<Alike> of(List<Change> changes) {
        Map<Cause, List<Change>> byCause = new LinkedHashMap<>();
        for (Change change : changes) {
            byCause.computeIfAbsent(new Cause(change.rule(), place(change)), cause -> new ArrayList<>())
                    .add(change);
        }
        return byCause.values().stream().map(Alike::new).toList();
    }

    private static String place(Change change) {
        return change.after().or(change::before).map(Place::part) + " " + change.pointer();
    }

    Change first() {
        return changes.get(0);
    }

    /** Where to click: {@code file:line:column} as far as it is known. */
    String position() {
        Origin origin = first().origin();
        if (origin instanceof Origin.TextPosition) {
            return origin.toString();
        }
        // Of a class only the line is known; the column makes it clickable where both are wanted.
        return origin.file()
                .filter(file -> origin.line() > 0)
                .map(file -> file + ":" + origin.line() + ":1")
                .orElse(origin.toString());
    }

    /** The operation, and how many more; empty for the connector as a whole. */
    String operations() {
        List<String> ids = changes.stream().map(Change::operationId).distinct().toList();
        String shown = String.join(", ", ids.subList(0, Math.min(ids.size(), OPERATIONS_SHOWN)));
        return ids.size() > OPERATIONS_SHOWN ? shown + " and " + (ids.size() - OPERATIONS_SHOWN) + " more" : shown;
    }

    String line() {
        Change change = first();
        String operations = operations();
        return position() + " " + change.rule().level() + " " + change.rule().id() + " "
                + (operations.isEmpty() ? "" : "[" + operations + "] ") + change.explanation();
    }
}
