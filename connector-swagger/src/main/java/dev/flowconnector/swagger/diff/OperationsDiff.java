package dev.flowconnector.swagger.diff;

import java.util.Map;
import java.util.Optional;

/** Matches the operations of two versions by their ids. */
final class OperationsDiff {
    private final Map<String, Operation> before;
    private final Map<String, Operation> after;
    private final Tree now;
    private final Changes changes;

    OperationsDiff(Tree before, Tree after, Changes changes) {
        this.before = Operations.of(before);
        this.after = Operations.of(after);
        this.now = after;
        this.changes = changes;
    }

    void compare() {
        OperationDiff each = new OperationDiff(changes, new Targets(before.keySet(), after.keySet()));
        for (Operation old : before.values()) {
            Operation same = after.get(old.id());
            if (same == null) {
                removed(old);
            } else {
                each.compare(old, same);
            }
        }
        after.values().stream()
                .filter(operation -> !before.containsKey(operation.id()))
                .forEach(this::added);
    }

    private void removed(Operation old) {
        Optional<Operation> successor = after.values().stream()
                .filter(operation -> !before.containsKey(operation.id())
                        && operation.verb().equals(old.verb())
                        && operation.shape().equals(old.shape()))
                .findFirst();
        // Verb and path may be there, and yet the operation is not.
        Cursor nowhere = now.root().get("paths").get(old.path()).get(old.verb()).gone();
        if (successor.isPresent()) {
            String name = successor.get().id();
            changes.add(
                    ChangeRule.OPERATION_REMOVED,
                    old.id(),
                    old.node(),
                    successor.get().node().gone(),
                    "The operation " + Quoted.text(old.id()) + " was renamed to " + Quoted.text(name)
                            + ": verb and path are still " + old.address()
                            + ". Flows remember the id " + Quoted.text(old.id()) + " and fail at their next run.",
                    "Give it its id back: @Operation(operationId = \"" + old.id()
                            + "\"), or \"operationId\" in a definition written by hand. Ids that are locked with"
                            + " connector:lock stay when a method is renamed.");
        } else {
            changes.add(
                    ChangeRule.OPERATION_REMOVED,
                    old.id(),
                    old.node(),
                    nowhere,
                    "The operation " + Quoted.text(old.id()) + " (" + old.address()
                            + ") is gone. Flows and apps that use it fail at their next run.",
                    "Bring it back and mark it @Deprecated (\"deprecated\": true): it goes on working and is no longer"
                            + " offered. Remove it only when hardly anybody uses it any more.");
        }
    }

    private void added(Operation operation) {
        changes.add(
                ChangeRule.OPERATION_ADDED,
                operation.id(),
                operation.node().gone(),
                operation.node(),
                "The operation " + Quoted.text(operation.id()) + " (" + operation.address() + ") is new.",
                "");
    }
}
