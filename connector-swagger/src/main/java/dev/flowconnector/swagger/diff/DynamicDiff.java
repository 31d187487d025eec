package dev.flowconnector.swagger.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares where drop-downs, folder pickers and dynamic schemas come from: flows store what they delivered. */
final class DynamicDiff {
    private static final String TREE = "x-ms-dynamic-tree";

    private final NextRevision revision;
    private final Changes changes;
    private final Targets targets;

    DynamicDiff(NextRevision revision, Changes changes, Targets targets) {
        this.revision = revision;
        this.changes = changes;
        this.targets = targets;
    }

    void compare(SchemaView old, SchemaView now, Field field) {
        lookup(LookupForm.CHOICES, old, now, field);
        lookup(LookupForm.SCHEMAS, old, now, field);
        tree(old.get(TREE), now.get(TREE), field);
    }

    private void lookup(List<LookupForm> forms, SchemaView old, SchemaView now, Field field) {
        Optional<LookupForm> shared = LookupForm.shared(forms, old, now);
        if (shared.isPresent()) {
            LookupForm form = shared.get();
            call(form.in(old), form.in(now), form.key(), form.title(), field);
            return;
        }
        Optional<Cursor> before = LookupForm.found(forms, old);
        Optional<Cursor> after = LookupForm.found(forms, now);
        String extension = forms.get(0).extension();
        if (before.isPresent() && after.isEmpty()) {
            gone(before.get(), now.node().get(extension), forms == LookupForm.SCHEMAS, field);
        } else if (before.isEmpty() && after.isPresent()) {
            changes.add(
                    ChangeRule.DYNAMIC_ADDED,
                    revision.operationId(),
                    old.node().get(extension),
                    after.get(),
                    field.atStart() + " is looked up by the designer now.",
                    "");
        }
    }

    private void gone(Cursor before, Cursor after, boolean schema, Field field) {
        if (schema) {
            changes.add(
                    ChangeRule.DYNAMIC_KEY,
                    revision,
                    before,
                    after,
                    "The schema of " + field.words() + " is no longer asked for. Existing flows use names that came"
                            + " from it, and no longer find them.",
                    OperationDiff.REVISE);
        } else {
            changes.add(
                    ChangeRule.DYNAMIC_ADDED,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + " has no drop-down any more; makers type the value. Flows keep theirs.",
                    "");
        }
    }

    private void call(Cursor before, Cursor after, String key, String title, Field field) {
        if (!before.text(key).equals(after.text(key))) {
            changes.add(
                    ChangeRule.DYNAMIC_KEY,
                    revision,
                    before.get(key),
                    after.get(key),
                    "What identifies the choice of " + field.words() + " was found at "
                            + before.get(key).quoted() + " and is now found at "
                            + after.get(key).quoted() + ". Existing flows keep what they stored, and nothing tells"
                            + " their makers that it no longer fits.",
                    "Let the API take the old values too and keep the path, or publish the change as a new revision.");
        }
        if (!title.isEmpty() && !before.text(title).equals(after.text(title))) {
            changes.add(
                    ChangeRule.TEXT_CHANGED,
                    revision.operationId(),
                    before.get(title),
                    after.get(title),
                    "The choices of " + field.words() + " are shown by another property: " + title + ".",
                    "");
        }
        target(before, after, field);
        List<String> others = differing(before, after, Set.of(key, title, "operationId"));
        if (!others.isEmpty()) {
            asked(before, after, field, "in another way: " + String.join(", ", others));
        }
    }

    private void target(Cursor before, Cursor after, Field field) {
        String was = before.text("operationId");
        String is = after.text("operationId");
        if (targets.lost(was, is)) {
            changes.add(
                    ChangeRule.DYNAMIC_TARGET,
                    revision.operationId(),
                    before.get("operationId"),
                    after.get("operationId"),
                    field.atStart() + " is looked up with the operation " + Quoted.text(is)
                            + ", which is not there any more. Makers see an error instead of choices.",
                    "Bring the operation back, or look up with one that exists.");
        } else if (!was.equals(is)) {
            asked(
                    before.get("operationId"),
                    after.get("operationId"),
                    field,
                    "with " + Quoted.text(is) + " instead of " + Quoted.text(was));
        }
    }

    private void asked(Cursor before, Cursor after, Field field, String how) {
        changes.add(
                ChangeRule.DYNAMIC_CHANGED,
                revision.operationId(),
                before,
                after,
                field.atStart() + " is looked up " + how
                        + ". Makers may be offered other choices; existing flows keep theirs.",
                "Check that the API still takes the values that flows have stored.");
    }

    private void tree(Cursor before, Cursor after, Field field) {
        if (!before.exists() || before.node().equals(after.node())) {
            return;
        }
        if (!after.exists()) {
            gone(before, after, false, field);
            return;
        }
        for (String step : List.of("open", "browse")) {
            call(before.get(step), after.get(step), "itemValuePath", "itemTitlePath", field);
        }
        List<String> others = differing(before, after, Set.of("open", "browse"));
        if (!others.isEmpty()) {
            asked(before, after, field, "in another way: " + String.join(", ", others));
        }
    }

    private static List<String> differing(Cursor before, Cursor after, Set<String> but) {
        Map<String, Cursor> members = before.members();
        after.members().forEach(members::putIfAbsent);
        List<String> differing = new ArrayList<>();
        for (String name : members.keySet()) {
            boolean empty = isEmpty(before.get(name)) && isEmpty(after.get(name));
            if (!but.contains(name)
                    && !empty
                    && !before.get(name).node().equals(after.get(name).node())) {
                differing.add(name);
            }
        }
        return differing;
    }

    private static boolean isEmpty(Cursor member) {
        return !member.exists()
                || (member.node().isContainerNode() && member.node().isEmpty());
    }
}
