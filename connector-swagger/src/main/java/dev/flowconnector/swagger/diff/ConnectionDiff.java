package dev.flowconnector.swagger.diff;

import java.util.LinkedHashMap;
import java.util.Map;

/** Compares what a connection consists of: its parameters, its authentication, its ways to sign in. */
final class ConnectionDiff {
    private final Changes changes;
    private final ConnectionParameterDiff each;

    ConnectionDiff(Changes changes) {
        this.changes = changes;
        this.each = new ConnectionParameterDiff(changes);
    }

    void compare(Cursor old, Cursor now) {
        parameters(old.get("connectionParameters"), now.get("connectionParameters"));
        sets(
                old.get("connectionParameterSets").get("values"),
                now.get("connectionParameterSets").get("values"));
    }

    private void parameters(Cursor before, Cursor after) {
        String was = Authentication.of(before);
        String is = Authentication.of(after);
        boolean sameAuthentication = was.equals(is);
        if (!sameAuthentication) {
            changes.add(
                    ChangeRule.AUTH_TYPE,
                    before,
                    after,
                    "The authentication was " + Quoted.text(was) + " and is now " + Quoted.text(is)
                            + ". The platform does not allow that in an update, and existing connections do not fit.",
                    "Keep the old authentication, or publish the change as another connector.");
        }
        Map<String, Cursor> added = after.members();
        before.members().forEach((name, parameter) -> {
            Cursor same = added.remove(name);
            if (same != null) {
                each.compare(name, parameter, same);
            } else if (sameAuthentication || !Authentication.uses(name, parameter)) {
                each.removed(name, parameter, after.get(name));
            }
        });
        added.forEach((name, parameter) -> {
            if (sameAuthentication || !Authentication.uses(name, parameter)) {
                each.added(name, before.get(name), parameter);
            }
        });
    }

    private void sets(Cursor before, Cursor after) {
        Map<String, Cursor> added = byName(after);
        byName(before).forEach((name, set) -> {
            Cursor same = added.remove(name);
            if (same == null) {
                changes.add(
                        ChangeRule.CONNECTION_PARAMETER_SET,
                        set,
                        after,
                        "The way to sign in " + Quoted.text(name)
                                + " is gone. Connections that were made with it stop working.",
                        "Keep it; new connections may prefer another one.");
            } else {
                parameters(set.get("parameters"), same.get("parameters"));
            }
        });
        added.forEach((name, set) -> changes.add(
                ChangeRule.CONNECTION_PARAMETER_CHANGED,
                before.gone(),
                set,
                "The way to sign in " + Quoted.text(name) + " is new.",
                ""));
    }

    private static Map<String, Cursor> byName(Cursor sets) {
        Map<String, Cursor> byName = new LinkedHashMap<>();
        sets.elements().forEach(set -> byName.putIfAbsent(set.text("name"), set));
        return byName;
    }
}
