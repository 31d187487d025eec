package dev.flowconnector.swagger.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares how two definitions say that makers sign in. Names of schemes are nobody's business but the file's. */
final class SecurityDiff {
    private static final List<String> DETAILS = List.of("name", "in", "flow");
    private static final List<String> OAUTH = List.of("authorizationUrl", "tokenUrl");

    private final Changes changes;

    SecurityDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Tree old, Tree now) {
        Cursor before = old.root().get("securityDefinitions");
        Cursor after = now.root().get("securityDefinitions");
        Map<String, Cursor> schemes = byType(before);
        Map<String, Cursor> schemesNow = byType(after);
        if (schemes.isEmpty() && schemesNow.isEmpty()) {
            return;
        }
        boolean kept = schemesNow.keySet().containsAll(schemes.keySet());
        // A way to sign in beside the old one leaves existing connections alone.
        if (!kept || schemes.isEmpty()) {
            changes.add(
                    ChangeRule.AUTH_TYPE,
                    before,
                    after,
                    "The authentication was " + words(schemes) + " and is now " + words(schemesNow)
                            + ". The platform does not allow that in an update, and existing connections do not fit.",
                    "Keep the old authentication, or publish the change as another connector.");
        }
        schemes.forEach((type, scheme) -> {
            Cursor same = schemesNow.get(type);
            if (same != null) {
                details(scheme, same);
            }
        });
    }

    private void details(Cursor before, Cursor after) {
        List<String> oauth = differing(OAUTH, before, after);
        List<String> scopes = List.copyOf(after.get("scopes").members().keySet());
        List<String> scopesBefore = List.copyOf(before.get("scopes").members().keySet());
        boolean more = before.get("scopes").exists() && !scopesBefore.containsAll(scopes);
        if (!oauth.isEmpty() || more) {
            changes.add(
                    ChangeRule.OAUTH_CHANGED,
                    before,
                    after,
                    "OAuth changed: "
                            + String.join(", ", oauth.isEmpty() ? List.of("scopes were added") : oauth)
                            + ". Existing connections may have to sign in again.",
                    "Tell makers, or keep what connections were made with.");
        }
        List<String> details = differing(DETAILS, before, after);
        if (!details.isEmpty()) {
            changes.add(
                    ChangeRule.AUTH_DETAIL,
                    before,
                    after,
                    "The platform authenticates with another " + String.join(", ", details)
                            + ". Existing connections keep their values.",
                    "Let the API take both until the update has reached everybody.");
        }
    }

    void compareOperation(Operation old, Operation now) {
        Cursor before = old.node().get("security");
        Cursor after = now.node().get("security");
        boolean free = before.exists() && before.node().isEmpty();
        boolean freeNow = after.exists() && after.node().isEmpty();
        if (free != freeNow) {
            changes.add(
                    ChangeRule.OPERATION_SECURITY,
                    old.id(),
                    before,
                    after,
                    Quoted.text(old.id()) + (freeNow ? " needs no credentials any more." : " needs credentials now."),
                    "Check that existing connections have what it needs.");
        }
    }

    private static Map<String, Cursor> byType(Cursor definitions) {
        Map<String, Cursor> byType = new LinkedHashMap<>();
        definitions.members().values().forEach(scheme -> byType.putIfAbsent(scheme.text("type"), scheme));
        return byType;
    }

    private static String words(Map<String, Cursor> schemes) {
        return schemes.isEmpty() ? "\"none\"" : Quoted.all(schemes.keySet());
    }

    private static List<String> differing(List<String> keys, Cursor before, Cursor after) {
        return keys.stream()
                .filter(key -> !before.get(key).node().equals(after.get(key).node()))
                .toList();
    }
}
