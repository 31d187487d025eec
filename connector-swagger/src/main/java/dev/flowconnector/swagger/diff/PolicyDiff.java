package dev.flowconnector.swagger.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares the policies: they change what the API receives and what flows get, for all flows at once. */
final class PolicyDiff {
    private final Changes changes;

    PolicyDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Cursor before, Cursor after) {
        List<Cursor> removed = new ArrayList<>(before.elements());
        List<Cursor> added = new ArrayList<>(after.elements());
        for (Cursor policy : List.copyOf(removed)) {
            find(added, same -> same.node().equals(policy.node())).ifPresent(same -> {
                removed.remove(policy);
                added.remove(same);
            });
        }
        if (removed.isEmpty() && added.isEmpty() && !before.node().equals(after.node()) && before.exists()) {
            changes.add(
                    ChangeRule.POLICY_ADDED,
                    before,
                    after,
                    "The policies run in another order.",
                    "Check those that touch the same value.");
        }
        for (Cursor policy : removed) {
            Optional<Cursor> other = find(
                            added,
                            now -> template(now).equals(template(policy))
                                    && now.text("title").equals(policy.text("title")))
                    .or(() -> find(added, now -> template(now).equals(template(policy))));
            other.ifPresent(added::remove);
            changed(policy, other.orElse(after.gone()));
        }
        added.forEach(policy -> changes.add(
                ChangeRule.POLICY_ADDED, before.gone(), policy, "The policy " + words(policy) + " is new.", ""));
    }

    private void changed(Cursor before, Cursor after) {
        changes.add(
                ChangeRule.POLICY_CHANGED,
                operation(before),
                before,
                after,
                "The policy " + words(before) + (after.exists() ? " changed" : " is gone")
                        + ". What the API receives or flows get may differ for all existing flows.",
                "Check the operations that it works on.");
    }

    private static Optional<Cursor> find(List<Cursor> policies, Predicate<Cursor> wanted) {
        return policies.stream().filter(wanted).findFirst();
    }

    private static String template(Cursor policy) {
        return policy.text("templateId").toLowerCase(Locale.ROOT);
    }

    private static String words(Cursor policy) {
        String title = policy.text("title");
        return Quoted.text(policy.text("templateId")) + (title.isEmpty() ? "" : " (" + title + ")");
    }

    /** The operation that a policy works on, if it is exactly one. */
    private static String operation(Cursor policy) {
        List<String> operations =
                policy.get("parameters").get("x-ms-apimTemplate-operationName").texts();
        return operations.size() == 1 ? operations.get(0) : "";
    }
}
