package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two versions of a connector. Immutable.
 *
 * @param rule what kind of change
 * @param operationId the operation whose users notice it; empty when it concerns the connector as a whole
 * @param before where it stood in the old version; empty when it is new
 * @param after where it stands in the new version; empty when it is gone
 * @param origin where to look: the place in the new version, or the nearest one around what is gone
 * @param message what changed, with the values in quotes, and what that does to existing flows
 * @param repair what to do about it; empty when there is nothing to do
 * @param revision the new revision that the change should become, where that is the way out
 */
public record Change(
        ChangeRule rule,
        String operationId,
        Optional<Place> before,
        Optional<Place> after,
        Origin origin,
        String message,
        String repair,
        Optional<NextRevision> revision) {
    /** Checks the components. */
    public Change {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(operationId, "operationId");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(revision, "revision");
    }

    /** How much it matters: an error breaks existing flows, apps or connections. */
    public Severity severity() {
        return rule.severity();
    }

    /** The node in the new version, or in the old one when it is gone. */
    public JsonPointer pointer() {
        return after.or(() -> before).map(Place::pointer).orElse(JsonPointer.empty());
    }

    /** The message, what to do, and what Microsoft's reviewers write about such a change. */
    public String explanation() {
        return message
                + (repair.isEmpty() ? "" : " " + repair)
                + rule.officialMessage()
                        .map(official -> " (Microsoft: \"" + official + "\")")
                        .orElse("");
    }

    /** The line that a log shows: {@code place severity rule message}. */
    @Override
    public String toString() {
        return origin + " " + rule.level() + " " + rule.id() + " " + message;
    }
}
