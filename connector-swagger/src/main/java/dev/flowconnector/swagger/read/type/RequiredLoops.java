package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes optional what would close a loop of required properties: nobody could fill such a value in. */
final class RequiredLoops {
    private final Map<Variant, Draft> drafts;
    private final Set<Variant> done = new HashSet<>();
    private final Set<Variant> path = new HashSet<>();

    RequiredLoops(Map<Variant, Draft> drafts) {
        this.drafts = drafts;
    }

    void cut(Variant from) {
        Draft draft = drafts.get(from);
        if (draft == null || !done.add(from)) {
            return;
        }
        path.add(from);
        for (String name : required(draft.schema())) {
            Variant target = draft.targets()
                    .get(draft.schema()
                            .path("properties")
                            .path(name)
                            .path("$ref")
                            .asText(""));
            if (target == null) {
                continue;
            }
            if (path.contains(target)) {
                makeOptional(name, from, draft);
            } else {
                cut(target);
            }
        }
        path.remove(from);
        for (Variant target : draft.targets().values()) {
            cut(target);
        }
    }

    private static List<String> required(ObjectNode schema) {
        List<String> names = new ArrayList<>();
        for (JsonNode name : schema.path("required")) {
            names.add(name.asText());
        }
        return names;
    }

    private static void makeOptional(String name, Variant owner, Draft draft) {
        ObjectNode schema = draft.schema();
        ArrayNode kept = Nodes.empty().arrayNode();
        for (JsonNode required : schema.path("required")) {
            if (!required.asText().equals(name)) {
                kept.add(required);
            }
        }
        if (kept.isEmpty()) {
            schema.remove("required");
        } else {
            schema.set("required", kept);
        }
        draft.report(Finding.warning(
                "required-loop",
                new Origin.JavaElement(owner.type().getRawClass().getName(), name, java.util.Optional.empty(), 0),
                "The required property \"" + name + "\" of \""
                        + owner.type().getRawClass().getName()
                        + "\" leads back to its own type through required properties only; it became optional.",
                "Make one property of the loop optional."));
    }
}
