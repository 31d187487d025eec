package dev.flowconnector.swagger.diff;

import java.util.ArrayList;
import java.util.List;

/** Compares the two versions of one operation. */
final class OperationDiff {
    static final String REVISE =
            "Undo it, or leave this operation as it was and publish the change as a new revision beside it.";

    private static final List<String> TEXTS = List.of("summary", "description", "x-ms-trigger-hint");

    private final Changes changes;
    private final Targets targets;

    /**
     * A comparison.
     *
     * @param changes where to add what changed
     * @param targets the operations that look-ups may ask
     */
    OperationDiff(Changes changes, Targets targets) {
        this.changes = changes;
        this.targets = targets;
    }

    void compare(Operation old, Operation now) {
        NextRevision revision = NextRevision.after(old.id(), old.node().node());
        address(old, now, revision);
        boolean sameKind = kind(old, now, revision);
        visibility(old, now, revision);
        words(old, now);
        new SecurityDiff(changes).compareOperation(old, now);
        SchemaDiff schemas = new SchemaDiff(old.tree(), now.tree(), revision, changes, targets);
        new ParameterDiff(revision, schemas, changes).compare(old, now);
        new MediaTypeDiff(revision, changes).compare(old, now);
        // Another kind has another output as a whole; its parts would only repeat that.
        if (sameKind) {
            ResponseDiff outputs = new ResponseDiff(revision, schemas, changes);
            if (old.kind().isWebhook()) {
                outputs.compareNotifications(old, now);
            } else {
                outputs.compare(old, now);
            }
        }
    }

    private void address(Operation old, Operation now, NextRevision revision) {
        if (!old.shape().equals(now.shape())) {
            changes.add(
                    ChangeRule.PATH_CHANGED,
                    revision,
                    old.node(),
                    now.node(),
                    "The path of " + Quoted.text(old.id()) + " was " + Quoted.text(old.path()) + " and is now "
                            + Quoted.text(now.path()) + ". Existing flows go on calling the old path.",
                    "Serve it at the old path too, or leave it there and publish the new path as a new revision.");
        }
        if (!old.verb().equals(now.verb())) {
            changes.add(
                    ChangeRule.VERB_CHANGED,
                    revision,
                    old.node(),
                    now.node(),
                    "The verb of " + Quoted.text(old.id()) + " was " + Quoted.text(old.verb()) + " and is now "
                            + Quoted.text(now.verb()) + ". Existing flows go on calling with the old verb.",
                    REVISE);
        }
    }

    private boolean kind(Operation old, Operation now, NextRevision revision) {
        if (old.kind() == now.kind()) {
            return true;
        }
        changes.add(
                ChangeRule.OPERATION_KIND,
                revision,
                old.node(),
                now.node(),
                Quoted.text(old.id()) + " was " + old.kind().words() + " and is now "
                        + now.kind().words()
                        + ". Existing flows are built on what it was, and cannot go on with what it is.",
                REVISE);
        return false;
    }

    private void visibility(Operation old, Operation now, NextRevision revision) {
        Cursor before = old.node().get("x-ms-visibility");
        Cursor after = now.node().get("x-ms-visibility");
        if (now.internal() && !old.internal()) {
            changes.add(
                    ChangeRule.OPERATION_HIDDEN,
                    revision,
                    before,
                    after,
                    "The operation " + Quoted.text(old.id())
                            + " became internal. Makers can no longer edit the flows that use it.",
                    "Keep it visible. To keep new flows from it, mark it @Deprecated (\"deprecated\": true).");
        } else if (!before.node().equals(after.node())) {
            changes.add(
                    ChangeRule.VISIBILITY_CHANGED,
                    old.id(),
                    before,
                    after,
                    "The visibility of " + Quoted.text(old.id()) + " was " + before.quoted() + " and is now "
                            + after.quoted() + ".",
                    "");
        }
    }

    private void words(Operation old, Operation now) {
        List<String> changed = new ArrayList<>();
        for (String key : TEXTS) {
            if (!old.node().get(key).node().equals(now.node().get(key).node())) {
                changed.add(key);
            }
        }
        if (!changed.isEmpty()) {
            changes.add(
                    ChangeRule.TEXT_CHANGED,
                    old.id(),
                    old.node(),
                    now.node(),
                    "Words of " + Quoted.text(old.id()) + " changed: " + String.join(", ", changed) + ".",
                    "");
        }
        if (now.node().node().path("deprecated").asBoolean()
                && !old.node().node().path("deprecated").asBoolean()) {
            changes.add(
                    ChangeRule.OPERATION_DEPRECATED,
                    old.id(),
                    old.node().get("deprecated"),
                    now.node().get("deprecated"),
                    Quoted.text(old.id()) + " became deprecated. Existing flows go on; new ones are not offered it.",
                    "");
        }
        annotations(old, now);
    }

    private void annotations(Operation old, Operation now) {
        Cursor before = old.node().get("x-ms-api-annotation");
        Cursor after = now.node().get("x-ms-api-annotation");
        if (before.exists()
                && (!before.text("family").equals(after.text("family"))
                        || !before.text("revision").equals(after.text("revision")))) {
            changes.add(
                    ChangeRule.REVISION_CHANGED,
                    old.id(),
                    before,
                    after,
                    Quoted.text(old.id()) + " was revision "
                            + before.get("revision").quoted() + " of the family "
                            + before.get("family").quoted() + " and is now revision "
                            + after.get("revision").quoted() + " of "
                            + after.get("family").quoted()
                            + ". The designer finds the successor of an operation by these.",
                    "Give the old revision its number back, and the next number to the new operation.");
        }
        Cursor pages = old.node().get("x-ms-pageable");
        Cursor pagesNow = now.node().get("x-ms-pageable");
        if (pages.exists() && !pages.node().equals(pagesNow.node())) {
            changes.add(
                    ChangeRule.PAGEABLE_CHANGED,
                    old.id(),
                    pages,
                    pagesNow,
                    "The next page of " + Quoted.text(old.id()) + " was found by "
                            + pages.get("nextLinkName").quoted() + " and is now found by "
                            + pagesNow.get("nextLinkName").quoted()
                            + ". Existing flows with pagination may get the first page only.",
                    "Keep x-ms-pageable as it was.");
        }
    }
}
