package dev.flowconnector.swagger.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares one connection parameter: existing connections have a value for the old one. */
final class ConnectionParameterDiff {
    private static final List<String> OAUTH =
            List.of("clientId", "redirectMode", "redirectUrl", "properties", "customParameters");

    private final Changes changes;

    ConnectionParameterDiff(Changes changes) {
        this.changes = changes;
    }

    void removed(String name, Cursor old, Cursor now) {
        breaking(
                old,
                now,
                "The connection parameter " + Quoted.text(name)
                        + " is gone, or has another name. Existing connections have no value under another name.",
                "Keep it under its name.");
    }

    void added(String name, Cursor old, Cursor now) {
        if (isRequired(now) || Authentication.isOAuth(now)) {
            breaking(
                    old,
                    now,
                    "The connection parameter " + Quoted.text(name)
                            + " is new and required. Existing connections have no value for it.",
                    "Make it optional, \"required\": \"false\" in its constraints, and give policies a default:"
                            + " @connectionParameters('" + name + "','default').");
        } else {
            changes.add(
                    ChangeRule.CONNECTION_PARAMETER_CHANGED,
                    old,
                    now,
                    "The connection parameter " + Quoted.text(name) + " is new and optional.",
                    "");
        }
    }

    void compare(String name, Cursor old, Cursor now) {
        String type = old.text("type");
        String typeNow = now.text("type");
        boolean words = !old.node().equals(now.node());
        if (!type.equalsIgnoreCase(typeNow)) {
            breaking(
                    old.get("type"),
                    now.get("type"),
                    "The type of the connection parameter " + Quoted.text(name) + " was " + Quoted.text(type)
                            + " and is now " + Quoted.text(typeNow) + ". Existing connections have a value of the old"
                            + " type.",
                    "Keep the type, or take the new value under another, optional name.");
            words = false;
        }
        if (isRequired(now) && !isRequired(old)) {
            breaking(
                    old,
                    now,
                    "The connection parameter " + Quoted.text(name)
                            + " was optional and is now required. Existing connections may have no value for it.",
                    "Leave it optional.");
            words = false;
        }
        words &= !values(name, old, now);
        words &= !oauth(name, old.get("oAuthSettings"), now.get("oAuthSettings"));
        if (words) {
            changes.add(
                    ChangeRule.CONNECTION_PARAMETER_CHANGED,
                    old,
                    now,
                    "What makers read about the connection parameter " + Quoted.text(name) + " changed.",
                    "");
        }
    }

    private boolean values(String name, Cursor old, Cursor now) {
        Map<String, Cursor> before = allowed(old);
        Map<String, Cursor> after = allowed(now);
        List<String> gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        boolean listed = before.isEmpty() && !after.isEmpty();
        if (after.isEmpty() || (gone.isEmpty() && !listed)) {
            return false;
        }
        breaking(
                old,
                now,
                "The connection parameter " + Quoted.text(name)
                        + (listed ? " took any value and now takes only " : " no longer takes ")
                        + Quoted.all(listed ? after.keySet() : gone) + ". Existing connections may have another value.",
                "Go on taking the old values.");
        return true;
    }

    private static Map<String, Cursor> allowed(Cursor parameter) {
        Map<String, Cursor> allowed = new LinkedHashMap<>();
        for (Cursor list : List.of(
                parameter.get("allowedValues"),
                parameter.get("uiDefinition").get("constraints").get("allowedValues"))) {
            list.elements().forEach(element -> allowed.put(element.text("value"), element));
        }
        return allowed;
    }

    private boolean oauth(String name, Cursor old, Cursor now) {
        if (!old.exists() || old.node().equals(now.node())) {
            return false;
        }
        List<String> changed = new ArrayList<>(OAUTH.stream()
                .filter(key -> !old.get(key).node().equals(now.get(key).node()))
                .toList());
        if (!old.get("scopes").texts().containsAll(now.get("scopes").texts())) {
            changed.add("scopes");
        }
        if (changed.isEmpty()) {
            return false;
        }
        changes.add(
                ChangeRule.OAUTH_CHANGED,
                old,
                now,
                "OAuth settings of the connection parameter " + Quoted.text(name) + " changed: "
                        + String.join(", ", changed) + ". Existing connections may have to sign in again.",
                "Tell makers, or keep what connections were made with.");
        return true;
    }

    private void breaking(Cursor old, Cursor now, String message, String repair) {
        changes.add(ChangeRule.CONNECTION_PARAMETER, old, now, message, repair);
    }

    private static boolean isRequired(Cursor parameter) {
        // Microsoft's schema wants a text here, and published connectors have booleans too.
        return parameter.get("uiDefinition").get("constraints").text("required").equalsIgnoreCase("true");
    }
}
