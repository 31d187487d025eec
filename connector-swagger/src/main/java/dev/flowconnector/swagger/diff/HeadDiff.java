package dev.flowconnector.swagger.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what stands at the head of two definitions: title, words, address. */
final class HeadDiff {
    private static final List<String> ABOUT = List.of("description", "contact", "termsOfService", "license");
    private static final List<String> CATALOGUE = List.of("x-ms-connector-metadata", "x-ms-capabilities");

    private final Changes changes;

    HeadDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Tree old, Tree now) {
        title(old.root().get("info").get("title"), now.root().get("info").get("title"));
        about(old.root(), now.root());
        address(old.root(), now.root());
    }

    private void title(Cursor before, Cursor after) {
        if (!before.node().equals(after.node())) {
            changes.add(
                    ChangeRule.TITLE,
                    before,
                    after,
                    "The title was " + before.quoted() + " and is now " + after.quoted()
                            + ". Name and id of the published connector stay.",
                    "");
        }
    }

    private void about(Cursor old, Cursor now) {
        List<String> changed = new ArrayList<>();
        ABOUT.stream()
                .filter(key -> differs(old.get("info"), now.get("info"), key))
                .forEach(changed::add);
        CATALOGUE.stream().filter(key -> differs(old, now, key)).forEach(changed::add);
        if (!changed.isEmpty()) {
            changes.add(
                    ChangeRule.CATALOGUE_CHANGED,
                    old.get("info"),
                    now.get("info"),
                    "What describes the connector changed: " + String.join(", ", changed) + ".",
                    "");
        }
    }

    private void address(Cursor old, Cursor now) {
        for (String key : List.of("host", "basePath")) {
            Cursor before = old.get(key);
            Cursor after = now.get(key);
            if (!address(before).equals(address(after))) {
                host(before, after, key + " was " + before.quoted() + " and is now " + after.quoted());
            }
        }
        List<String> gone = new ArrayList<>(old.get("schemes").texts());
        gone.removeAll(now.get("schemes").texts());
        if (!gone.isEmpty()) {
            host(old.get("schemes"), now.get("schemes"), "schemes no longer has " + Quoted.all(gone));
        }
    }

    private void host(Cursor before, Cursor after, String what) {
        changes.add(
                ChangeRule.HOST_CHANGED,
                before,
                after,
                "The address changed: " + what + ". All existing flows call the new address after the update.",
                "Check that the same API answers there.");
    }

    /** Hosts are compared without case, and a slash at the end of a base path says nothing. */
    private static String address(Cursor text) {
        String plain = text.exists() ? text.node().asText() : "";
        if (text.pointer().toString().equals("/host")) {
            return plain.toLowerCase(Locale.ROOT);
        }
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static boolean differs(Cursor old, Cursor now, String key) {
        return !old.get(key).node().equals(now.get(key).node());
    }
}
