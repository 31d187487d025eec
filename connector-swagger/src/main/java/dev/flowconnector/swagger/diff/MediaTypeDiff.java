package dev.flowconnector.swagger.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares in which form an operation takes its body and gives its output. */
final class MediaTypeDiff {
    private static final String JSON = "application/json";

    private final NextRevision revision;
    private final Changes changes;

    MediaTypeDiff(NextRevision revision, Changes changes) {
        this.revision = revision;
        this.changes = changes;
    }

    void compare(Operation old, Operation now) {
        if (hasContent(old) && hasContent(now)) {
            compare(old, now, "consumes", "takes its body as", "Existing flows go on sending it so.");
        }
        if (hasOutput(old) && hasOutput(now)) {
            compare(old, now, "produces", "gives its output as", "Existing flows expect it so.");
        }
    }

    private void compare(Operation old, Operation now, String key, String does, String effect) {
        Cursor before = list(old, key);
        Cursor after = list(now, key);
        Set<String> gone = types(before);
        Set<String> types = types(after);
        gone.removeAll(types);
        if (!gone.isEmpty() && !types.contains("*/*")) {
            changes.add(
                    ChangeRule.MEDIA_TYPE_REMOVED,
                    revision,
                    before,
                    after,
                    Quoted.text(old.id()) + " no longer " + does + " " + Quoted.all(gone) + ", but as "
                            + Quoted.all(types) + ". " + effect,
                    "Go on with the old form beside the new one, or publish the change as a new revision.");
        }
    }

    private static boolean hasContent(Operation operation) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.isBody() || parameter.in().equals("formData"));
    }

    private static boolean hasOutput(Operation operation) {
        return operation
                .response()
                .map(response -> response.get("schema").exists())
                .orElse(false);
    }

    /** What the operation says, else what the definition says for all. */
    private static Cursor list(Operation operation, String key) {
        Cursor own = operation.node().get(key);
        Cursor all = operation.tree().root().get(key);
        return own.exists() || !all.exists() ? own : all;
    }

    private static Set<String> types(Cursor list) {
        Set<String> types = new LinkedHashSet<>();
        List<String> stated = list.texts();
        for (String type : stated.isEmpty() ? List.of(JSON) : stated) {
            String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            types.add(plain.equals("text/json") ? JSON : plain);
        }
        return types;
    }
}
