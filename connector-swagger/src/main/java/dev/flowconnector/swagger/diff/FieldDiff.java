package dev.flowconnector.swagger.diff;

import dev.flowconnector.swagger.diff.ValueType.Step;
import java.util.List;

/** Compares what two versions say of one value: that it must be there, its type, its default, who sees it, its words. */
final class FieldDiff {
    private static final List<String> TEXTS = List.of("x-ms-summary", "title", "description", "x-ms-enum-values");

    private final NextRevision revision;
    private final Changes changes;
    private final AllowedValuesDiff values;

    FieldDiff(NextRevision revision, Changes changes) {
        this.revision = revision;
        this.changes = changes;
        this.values = new AllowedValuesDiff(revision, changes);
    }

    /** Everything but the type, and whether it must be there. */
    void compare(SchemaView old, SchemaView now, Field field, boolean hiddenAround) {
        if (!hiddenAround) {
            visibility(old, now, field);
        }
        texts(old, now, field);
        values.compare(old, now, field);
        if (field.isInput()) {
            defaults(old, now, field);
        }
    }

    /** What the designer shows of a parameter whose value is described elsewhere. */
    void compareWords(SchemaView old, SchemaView now, Field field) {
        visibility(old, now, field);
        texts(old, now, field);
    }

    private void visibility(SchemaView old, SchemaView now, Field field) {
        Cursor before = old.get("x-ms-visibility");
        Cursor after = now.get("x-ms-visibility");
        if (before.node().equals(after.node())) {
            return;
        }
        if (now.internal()) {
            changes.add(
                    field.isInput() ? ChangeRule.INPUT_HIDDEN : ChangeRule.OUTPUT_HIDDEN,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + " became internal. "
                            + (field.isInput()
                                    ? "A maker who edits an existing flow loses what is entered there."
                                    : "Existing flows that use it go on; makers no longer see it."),
                    "Make it \"advanced\" instead: that folds it away.");
        } else {
            changes.add(
                    ChangeRule.VISIBILITY_CHANGED,
                    revision.operationId(),
                    before,
                    after,
                    "The visibility of " + field.words() + " was " + before.quoted() + " and is now " + after.quoted()
                            + ".",
                    "");
        }
    }

    private void texts(SchemaView old, SchemaView now, Field field) {
        List<String> changed = TEXTS.stream()
                .filter(key -> !old.get(key).node().equals(now.get(key).node()))
                .toList();
        if (!changed.isEmpty()) {
            changes.add(
                    ChangeRule.TEXT_CHANGED,
                    revision.operationId(),
                    old.node(),
                    now.node(),
                    "Words of " + field.words() + " changed: " + String.join(", ", changed) + ".",
                    "");
        }
    }

    private void defaults(SchemaView old, SchemaView now, Field field) {
        Cursor before = old.get("default");
        Cursor after = now.get("default");
        if (before.node().equals(after.node())) {
            return;
        }
        boolean constant = field.internal() && before.exists();
        changes.add(
                constant ? ChangeRule.DEFAULT_CHANGED : ChangeRule.DEFAULT_SHOWN,
                revision.operationId(),
                before,
                after,
                "The default of " + field.words() + values(old, now)
                        + (constant
                                ? " It is internal: existing flows keep the old constant and send it as before."
                                : ""),
                constant ? "Let the API take the old constant too." : "");
    }

    private static String values(SchemaView old, SchemaView now) {
        // A constant that is a password is nobody's business.
        return old.text("format").equals("password") || now.text("format").equals("password")
                ? " changed."
                : " was " + old.get("default").quoted() + " and is now "
                        + now.get("default").quoted() + ".";
    }

    void typeChanged(SchemaView old, SchemaView now, Field field, Step step) {
        Cursor before = typed(old);
        Cursor after = typed(now);
        String types =
                " was " + old.type().words() + " and is now " + now.type().words() + ".";
        boolean harmless = field.isInput()
                ? step == Step.WIDER
                : step == Step.NARROWER
                        && (old.type().type().equals(now.type().type())
                                || old.type().type().isEmpty());
        if (field.internal() && !field.isInput()) {
            hidden(field, before, after, "has another type");
        } else if (harmless) {
            changes.add(
                    field.isInput() ? ChangeRule.INPUT_RELAXED : ChangeRule.OUTPUT_NARROWED,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + types,
                    "");
        } else {
            changes.add(
                    field.direction().typeChanged(),
                    revision,
                    before,
                    after,
                    field.atStart()
                            + types
                            + (field.isInput()
                                    ? " Existing flows go on sending what it was."
                                    : " Existing flows expect what it was, and their expressions may fail."),
                    OperationDiff.REVISE);
        }
    }

    private static Cursor typed(SchemaView view) {
        Cursor type = view.get("type");
        return type.exists() ? type : view.node();
    }

    /** Whether a value that both versions have must be there. */
    void required(SchemaView old, SchemaView now, Field field, boolean was, boolean is) {
        if (was == is) {
            return;
        }
        Cursor before = old.node();
        Cursor after = now.node();
        if (!field.isInput()) {
            if (was && !field.internal()) {
                changes.add(
                        ChangeRule.OUTPUT_OPTIONAL,
                        revision.operationId(),
                        before,
                        after,
                        field.atStart() + " was always there and may be missing now.",
                        "Check that flows can do without it.");
            }
        } else if (was) {
            relaxed(before, after, field.atStart() + " is no longer required.");
        } else if (!now.readOnly()) {
            becameRequired(before, after, field, now.internal() && now.hasDefault());
        }
    }

    void relaxed(Cursor before, Cursor after, String message) {
        changes.add(ChangeRule.INPUT_RELAXED, revision.operationId(), before, after, message, "");
    }

    void becameRequired(Cursor before, Cursor after, Field field, boolean constant) {
        if (constant) {
            constant(before, after, field);
            return;
        }
        changes.add(
                ChangeRule.OPTIONAL_TO_REQUIRED,
                revision,
                before,
                after,
                field.atStart() + " was optional and is now required. Existing flows that leave it empty fail.",
                OperationDiff.REVISE);
    }

    /** An input that is gone. */
    void inputRemoved(SchemaView view, Field field, Cursor old, Cursor now, boolean required, String hint) {
        boolean neverSent = view.readOnly() || ((field.internal() || view.internal()) && !required);
        if (neverSent) {
            hidden(field, old, now, "is gone");
            return;
        }
        changes.add(
                ChangeRule.PARAMETER_REMOVED,
                revision,
                old,
                now,
                field.atStart() + " is gone. Existing flows go on sending it, and what it meant is lost." + hint,
                "Keep it, or leave this operation as it was and publish the change as a new revision beside it.");
    }

    /** A value that only the new version has. */
    void added(SchemaView view, Field field, Cursor old, Cursor now, boolean required) {
        if (!field.isInput()) {
            changes.add(ChangeRule.OUTPUT_ADDED, revision.operationId(), old, now, field.atStart() + " is new.", "");
        } else if (!required || view.readOnly()) {
            changes.add(
                    ChangeRule.INPUT_ADDED,
                    revision.operationId(),
                    old,
                    now,
                    field.atStart() + " is new and optional.",
                    "");
        } else if (view.internal() && view.hasDefault()) {
            constant(old, now, field);
        } else {
            changes.add(
                    ChangeRule.REQUIRED_ADDED,
                    revision,
                    old,
                    now,
                    field.atStart() + " is new and required. Existing flows do not send it, and the call fails.",
                    "Make it optional and let the API apply a default, or publish the change as a new revision.");
        }
    }

    private void constant(Cursor old, Cursor now, Field field) {
        changes.add(
                ChangeRule.CONSTANT_ADDED,
                revision.operationId(),
                old,
                now,
                field.atStart() + " is a new constant: internal, required, with a default. Flows get it when they are"
                        + " saved the next time; until then they do not send it.",
                "Let the API do without it.");
    }

    /** Something that no maker saw, and that no flow sends. */
    void hidden(Field field, Cursor old, Cursor now, String what) {
        changes.add(
                ChangeRule.HIDDEN_CHANGED,
                revision.operationId(),
                old,
                now,
                field.atStart() + " " + what + ". It was internal, so makers never saw it.",
                "");
    }
}
