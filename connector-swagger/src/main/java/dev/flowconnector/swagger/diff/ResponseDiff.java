package dev.flowconnector.swagger.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what flows get: the response, its headers, or the payload of notifications. */
final class ResponseDiff {
    private final NextRevision revision;
    private final SchemaDiff schemas;
    private final Changes changes;

    ResponseDiff(NextRevision revision, SchemaDiff schemas, Changes changes) {
        this.revision = revision;
        this.schemas = schemas;
        this.changes = changes;
    }

    void compare(Operation old, Operation now) {
        codes(old, now);
        Optional<Cursor> before = old.response();
        Cursor nowhere = now.node().get("responses").gone();
        Cursor after = now.response().orElse(nowhere);
        if (before.isEmpty()) {
            return;
        }
        schemas(before.get().get("schema"), after.get("schema"), Direction.OUTPUT);
        headers(before.get(), after, Direction.OUTPUT);
    }

    void compareNotifications(Operation old, Operation now) {
        Cursor before = old.tree().resolve(old.item().get("x-ms-notification-content"));
        Cursor after = now.tree().resolve(now.item().get("x-ms-notification-content"));
        schemas(before.get("schema"), after.get("schema"), Direction.NOTIFICATION);
        headers(before, after, Direction.NOTIFICATION);
    }

    private void schemas(Cursor before, Cursor after, Direction direction) {
        if (before.exists() && !after.exists()) {
            changes.add(
                    direction.removed(),
                    revision,
                    before,
                    after,
                    Quoted.text(revision.operationId())
                            + " gives no output any more. Existing flows that use it go on with nothing, or fail.",
                    OperationDiff.REVISE);
        } else if (!before.exists() && after.exists()) {
            changes.add(
                    ChangeRule.OUTPUT_ADDED,
                    revision.operationId(),
                    before,
                    after,
                    Quoted.text(revision.operationId()) + " gives an output now.",
                    "");
        } else if (before.exists()) {
            schemas.compare(before, after, Field.output(direction));
        }
    }

    private void headers(Cursor before, Cursor after, Direction direction) {
        Map<String, Cursor> now = after.get("headers").members();
        before.get("headers").members().forEach((name, header) -> {
            Cursor same = now.remove(name);
            Field field = Field.output(direction).named("header " + name);
            if (same == null) {
                schemas.outputRemoved(
                        field, header, after.get("headers").get(name).gone(), "");
            } else {
                schemas.compare(header, same, field);
            }
        });
        now.forEach((name, header) -> changes.add(
                ChangeRule.OUTPUT_ADDED,
                revision.operationId(),
                header.gone(),
                header,
                "The output header " + Quoted.text(name) + " is new.",
                ""));
    }

    private void codes(Operation old, Operation now) {
        List<String> gone = new ArrayList<>(old.successes());
        gone.removeAll(now.successes());
        // An operation that declares none at all answers what it likes.
        if (!gone.isEmpty() && !now.node().get("responses").get("default").exists()) {
            changes.add(
                    ChangeRule.RESPONSE_REMOVED,
                    revision.operationId(),
                    old.node().get("responses").get(gone.get(0)),
                    now.node().get("responses").get(gone.get(0)),
                    Quoted.text(old.id()) + " no longer answers with status " + String.join(", ", gone)
                            + ". Flows that look at the status code notice.",
                    "Keep answering with the status that flows know.");
        }
    }
}
