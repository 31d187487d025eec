package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.document.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changes between two versions, to be read by people and by programs. Immutable. */
public final class DiffReport {
    private static final int OPERATIONS_SHOWN = 5;

    private final List<Change> changes;
    private final List<Alike> groups;

    private DiffReport(List<Change> changes) {
        this.changes = List.copyOf(changes);
        this.groups = Alike.of(changes);
    }

    /** A report of changes in their order. */
    public static DiffReport of(List<Change> changes) {
        return new DiffReport(changes);
    }

    /** Whether existing flows, apps or connections break. */
    public boolean isBreaking() {
        return changes.stream().anyMatch(change -> change.rule().isBreaking());
    }

    /**
     * {@code {"changes":[{"rule","severity","operationId","pointer","message"}]}}, in ASCII. The operation id is empty
     * for a change of the connector as a whole. The message ends with what to do.
     */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode list = root.putArray("changes");
        changes.forEach(change -> list.addObject()
                .put("rule", change.rule().id())
                .put("severity", change.rule().level())
                .put("operationId", change.operationId())
                .put("pointer", change.pointer().toString())
                .put("message", change.explanation()));
        return JsonText.of(root);
    }

    /**
     * Lines for a terminal or a log: {@code file:line:column severity rule message}, what breaks first, then the way
     * out, and a count.
     *
     * @param most how many changes to show at most; the rest is counted
     */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        groups.stream().limit(most).forEach(group -> lines.add(group.line()));
        if (groups.size() > most) {
            List<Change> rest = groups.subList(most, groups.size()).stream()
                    .flatMap(group -> group.changes().stream())
                    .toList();
            lines.add("… and " + count(rest) + " more.");
        }
        lines.addAll(revisionLines());
        lines.add(summary());
        return lines;
    }

    private List<String> revisionLines() {
        List<NextRevision> revisions = revisions();
        if (revisions.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        NextRevision first = revisions.get(0);
        lines.add("To change \"" + first.operationId() + "\" without breaking flows:");
        for (String step : first.steps()) {
            lines.add("  " + lines.size() + ". " + step);
        }
        others(revisions).ifPresent(lines::add);
        return lines;
    }

    /** The operations beside the first for which the same steps are needed. */
    private static Optional<String> others(List<NextRevision> revisions) {
        if (revisions.size() == 1) {
            return Optional.empty();
        }
        String shown = revisions.stream()
                .skip(1)
                .limit(OPERATIONS_SHOWN)
                .map(revision -> revision.operationId() + " → " + revision.nextOperationId())
                .collect(Collectors.joining(", "));
        int more = revisions.size() - 1 - OPERATIONS_SHOWN;
        return Optional.of("The same for " + shown + (more > 0 ? " and " + more + " more" : "") + ".");
    }

    private List<NextRevision> revisions() {
        return changes.stream()
                .flatMap(change -> change.revision().stream())
                .distinct()
                .toList();
    }

    /** How many changes there are, in one sentence. */
    public String summary() {
        return changes.isEmpty()
                ? "Nothing changed that a flow, an app or a connection could notice."
                : count(changes) + ": existing flows " + (isBreaking() ? "break." : "go on.");
    }

    private static String count(List<Change> changes) {
        return number(changes, Severity.ERROR, "breaking change") + ", "
                + number(changes, Severity.WARNING, "warning") + ", "
                + number(changes, Severity.INFO, "harmless change");
    }

    private static String number(List<Change> changes, Severity severity, String noun) {
        long number =
                changes.stream().filter(change -> change.severity() == severity).count();
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * Markdown for the comment of a pull request.
     *
     * @param most how many rows to show at most; the rest is counted
     */
    public String markdown(int most) {
        StringBuilder page = new StringBuilder("### Connector: " + summary() + "\n");
        List<Alike> loud = groups.stream()
                .filter(group -> group.first().severity() != Severity.INFO)
                .toList();
        List<Alike> quiet = groups.stream()
                .filter(group -> group.first().severity() == Severity.INFO)
                .toList();
        if (!loud.isEmpty()) {
            page.append('\n').append(Markdown.table(loud, most));
        }
        List<NextRevision> revisions = revisions();
        if (!revisions.isEmpty()) {
            page.append("\n#### To change ")
                    .append(Markdown.code(revisions.get(0).operationId()))
                    .append(" without breaking flows\n\n");
            revisions
                    .get(0)
                    .steps()
                    .forEach(step ->
                            page.append("1. ").append(Markdown.escaped(step)).append('\n'));
            others(revisions)
                    .ifPresent(same ->
                            page.append('\n').append(Markdown.escaped(same)).append('\n'));
        }
        if (!quiet.isEmpty()) {
            page.append("\n<details><summary>Harmless changes</summary>\n\n")
                    .append(Markdown.table(quiet, most))
                    .append("\n</details>\n");
        }
        return page.toString();
    }
}
