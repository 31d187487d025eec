package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.PropertiesDocument;
import java.util.List;
import java.util.Optional;

/** Compares the {@code apiProperties.json} of two versions. */
final class PropertiesDiff {
    private static final List<String> CATALOGUE = List.of("iconBrandColor", "publisher", "stackOwner");

    private final Changes changes;

    PropertiesDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(ConnectorVersion before, ConnectorVersion after) {
        Optional<ObjectNode> old = before.properties().map(PropertiesDocument::root);
        Optional<ObjectNode> now = after.properties().map(PropertiesDocument::root);
        if (old.isPresent() && now.isPresent()) {
            Cursor oldRoot = Tree.properties(old.get()).root().get("properties");
            Cursor newRoot = Tree.properties(now.get()).root().get("properties");
            compare(oldRoot, newRoot);
        } else if (old.isPresent() || now.isPresent()) {
            Cursor there = Tree.properties(old.or(() -> now).orElseThrow()).root();
            changes.add(
                    ChangeRule.PROPERTIES_MISSING,
                    old.isPresent() ? there : there.gone(),
                    now.isPresent() ? there : there.gone(),
                    "Only the " + (old.isPresent() ? "old" : "new")
                            + " version has an apiProperties.json. Connection parameters, policies and authentication"
                            + " were not compared.",
                    "Give both files of both versions.");
        }
    }

    private void compare(Cursor old, Cursor now) {
        new ConnectionDiff(changes).compare(old, now);
        new PolicyDiff(changes).compare(old.get("policyTemplateInstances"), now.get("policyTemplateInstances"));
        scripts(old.get("scriptOperations"), now.get("scriptOperations"));
        capabilities(old.get("capabilities"), now.get("capabilities"));
        List<String> changed = CATALOGUE.stream()
                .filter(key -> !old.get(key).node().equals(now.get(key).node()))
                .toList();
        if (!changed.isEmpty()) {
            changes.add(
                    ChangeRule.CATALOGUE_CHANGED,
                    old,
                    now,
                    "What the catalogue shows changed: " + String.join(", ", changed) + ".",
                    "");
        }
    }

    private void scripts(Cursor before, Cursor after) {
        List<String> was = before.texts().stream().sorted().toList();
        List<String> is = after.texts().stream().sorted().toList();
        if (!was.equals(is)) {
            changes.add(
                    ChangeRule.SCRIPT_OPERATIONS,
                    before,
                    after,
                    "The custom code ran for " + operations(was) + " and now runs for " + operations(is) + ".",
                    "Check the operations that gained or lost it: their requests and outputs change for all flows.");
        }
    }

    private static String operations(List<String> ids) {
        return ids.isEmpty() ? "no operation by name" : Quoted.all(ids);
    }

    private void capabilities(Cursor before, Cursor after) {
        List<String> was = before.texts();
        List<String> is = after.texts();
        if (was.contains("gateway") && !is.contains("gateway")) {
            changes.add(
                    ChangeRule.GATEWAY_REMOVED,
                    before,
                    after,
                    "The capability \"gateway\" is gone. Existing connections through an on-premises gateway stop"
                            + " working.",
                    "Put it back: \"capabilities\": [\"gateway\"].");
        } else if (!was.equals(is)) {
            changes.add(
                    ChangeRule.CATALOGUE_CHANGED,
                    before,
                    after,
                    "The capabilities were " + before.quoted() + " and are now " + after.quoted() + ".",
                    "");
        }
    }
}
