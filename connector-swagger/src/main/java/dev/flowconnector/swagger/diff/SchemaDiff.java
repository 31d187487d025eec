package dev.flowconnector.swagger.diff;

import dev.flowconnector.swagger.diff.ValueType.Step;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Compares the schemas of one operation, in the direction in which their values travel. One operation, one thread. */
final class SchemaDiff {
    private final Tree before;
    private final Tree after;
    private final NextRevision revision;
    private final Changes changes;
    private final FieldDiff fields;
    private final DynamicDiff dynamics;
    private final Set<Pair> compared = new HashSet<>();
    private final Queue<Task> tasks = new ArrayDeque<>();

    SchemaDiff(Tree before, Tree after, NextRevision revision, Changes changes, Targets targets) {
        this.before = before;
        this.after = after;
        this.revision = revision;
        this.changes = changes;
        this.fields = new FieldDiff(revision, changes);
        this.dynamics = new DynamicDiff(revision, changes, targets);
    }

    /** Two schemas in one light: comparing them again, in a cycle or by another way, would say the same. */
    private record Pair(Cursor old, Cursor now, Direction direction, Field.Wire wire, boolean internal) {
        // Pointers say it all, and are cheaper to compare than trees.
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair pair
                    && old.pointer().equals(pair.old.pointer())
                    && now.pointer().equals(pair.now.pointer())
                    && direction == pair.direction
                    && wire == pair.wire
                    && internal == pair.internal;
        }

        @Override
        public int hashCode() {
            return old.pointer().hashCode() * 31 + now.pointer().hashCode();
        }
    }

    /** What is still to be compared: a queue instead of recursion, since definitions may chain as long as they like. */
    private record Task(Cursor old, Cursor now, Field at) {}

    void compare(Cursor oldSchema, Cursor newSchema, Field at) {
        later(oldSchema, newSchema, at);
        while (!tasks.isEmpty()) {
            Task task = tasks.remove();
            compareNow(task.old(), task.now(), task.at());
        }
    }

    private void later(Cursor oldSchema, Cursor newSchema, Field at) {
        tasks.add(new Task(oldSchema, newSchema, at));
    }

    private void compareNow(Cursor oldSchema, Cursor newSchema, Field at) {
        SchemaView old = new SchemaView(oldSchema, before);
        SchemaView now = new SchemaView(newSchema, after);
        Field field = at.hiddenIf(old.internal());
        if (!compared.add(new Pair(old.node(), now.node(), field.direction(), field.wire(), field.internal()))) {
            return;
        }
        fields.compare(old, now, field, at.internal());
        dynamics.compare(old, now, field);
        Step step = old.type().to(now.type(), field.wire());
        boolean sameType = old.type().type().equals(now.type().type());
        if (step != Step.SAME) {
            fields.typeChanged(old, now, field, step);
        }
        if (sameType) {
            properties(old, now, field);
            items(old, now, field);
            additional(old, now, field);
        }
    }

    private void properties(SchemaView old, SchemaView now, Field field) {
        Map<String, Cursor> added = new LinkedHashMap<>(now.properties());
        Map<String, Cursor> removed = new LinkedHashMap<>(old.properties());
        Set<String> common = new HashSet<>(added.keySet());
        common.retainAll(removed.keySet());
        Set<String> mandatory = now.required();
        Set<String> formerly = old.required();
        removed.forEach((name, property) -> {
            Cursor same = added.get(name);
            if (same != null) {
                later(property, same, field.named(name));
                fields.required(
                        new SchemaView(property, before),
                        new SchemaView(same, after),
                        field.named(name).hiddenIf(new SchemaView(property, before).internal()),
                        formerly.contains(name),
                        mandatory.contains(name));
            }
        });
        removed.keySet().removeAll(common);
        added.keySet().removeAll(common);
        removed.forEach((name, property) -> {
            Field gone = field.named(name);
            SchemaView view = new SchemaView(property, before);
            Cursor nowhere = now.node().get("properties").get(name).gone();
            String hint = successor(view, added)
                    .map(other -> " Was it renamed to " + Quoted.text(other) + "?")
                    .orElse("");
            if (gone.isInput()) {
                fields.inputRemoved(view, gone, property, nowhere, formerly.contains(name), hint);
            } else {
                outputRemoved(gone.hiddenIf(view.internal()), property, nowhere, hint);
            }
        });
        added.forEach((name, property) -> fields.added(
                new SchemaView(property, after),
                field.named(name),
                old.node().get("properties").get(name).gone(),
                property,
                mandatory.contains(name)));
    }

    /** A new property with the same type, if there is exactly one. */
    private Optional<String> successor(SchemaView gone, Map<String, Cursor> added) {
        ValueType type = gone.type();
        var alike = added.entrySet().stream()
                .filter(entry -> new SchemaView(entry.getValue(), after).type().equals(type))
                .map(Map.Entry::getKey)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private void items(SchemaView old, SchemaView now, Field field) {
        Cursor items = old.get("items");
        Cursor itemsNow = now.get("items");
        if (items.exists() && itemsNow.exists()) {
            later(items, itemsNow, field.items());
        }
    }

    private void additional(SchemaView old, SchemaView now, Field field) {
        Cursor additional = old.additional();
        Cursor additionalNow = now.additional();
        if (!additional.exists()) {
            return;
        }
        if (!additionalNow.exists()) {
            if (field.isInput()) {
                fields.inputRemoved(
                        old, field.named("*"), additional, additionalNow, false, " No names of one's own are taken.");
            } else {
                outputRemoved(field.named("*"), additional, additionalNow, "");
            }
        } else if (additional.node().isObject() && additionalNow.node().isObject()) {
            later(additional, additionalNow, field.named("*"));
        }
    }

    /** An output that is gone. */
    void outputRemoved(Field field, Cursor old, Cursor now, String hint) {
        if (field.internal()) {
            fields.hidden(field, old, now, "is gone");
            return;
        }
        changes.add(
                field.direction().removed(),
                revision,
                old,
                now,
                field.atStart() + " is gone. Existing flows that use it go on with nothing, or fail." + hint,
                "Keep it, empty if need be, or leave this operation as it was and publish the change as a new"
                        + " revision beside it.");
    }
}
