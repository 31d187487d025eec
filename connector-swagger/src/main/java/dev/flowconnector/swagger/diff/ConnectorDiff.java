package dev.flowconnector.swagger.diff;

import dev.flowconnector.swagger.document.SwaggerDocument;
import java.util.List;

/**
 * Compares two versions of a connector as the flows and apps see them that were built with the old one. Operations are
 * matched by their ids, never by their paths, since that is what a flow remembers.
 *
 * <p>The rules are those that Microsoft applies when it certifies an update, as far as they are known, and those that
 * follow from what a flow stores: see {@link ChangeRule}. Thread-safe; the trees are only read.
 */
public final class ConnectorDiff {
    private ConnectorDiff() {}

    /** What changed between two definitions, whatever their properties are; as below. */
    public static List<Change> between(SwaggerDocument before, SwaggerDocument after) {
        return between(ConnectorVersion.of(before), ConnectorVersion.of(after));
    }

    /** What changed: the breaking changes first, then in the order of the old definition. Empty when nothing did. */
    public static List<Change> between(ConnectorVersion before, ConnectorVersion after) {
        Changes changes = new Changes(before, after);
        Tree old = Tree.definition(before);
        Tree now = Tree.definition(after);
        new HeadDiff(changes).compare(old, now);
        new SecurityDiff(changes).compare(old, now);
        new OperationsDiff(old, now, changes).compare();
        new PropertiesDiff(changes).compare(before, after);
        return changes.sorted();
    }
}
