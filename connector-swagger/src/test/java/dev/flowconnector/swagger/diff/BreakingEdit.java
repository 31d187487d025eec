package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/** What may not be done to a published operation, and the rule that notices it. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
enum BreakingEdit {
    REMOVE("bc-operation-removed", site -> {
        site.item().remove(site.verb());
        return true;
    }),
    RENAME("bc-operation-removed", site -> {
        site.operation().put("operationId", "RenamedOperation");
        return true;
    }),
    HIDE("bc-operation-hidden", site -> {
        site.operation().put("x-ms-visibility", "internal");
        return true;
    }),
    MOVE("bc-path-changed", site -> {
        ObjectNode moved = ((ObjectNode) site.root().path("paths")).putObject("/moved/elsewhere" + site.path());
        moved.setAll(site.item());
        moved.retain(site.verb(), "parameters", "x-ms-notification-content");
        site.item().remove(site.verb());
        return true;
    }),
    CHANGE_KIND("bc-operation-kind", site -> {
        if (site.operation().remove("x-ms-trigger") == null) {
            site.operation().put("x-ms-trigger", "batch");
        }
        return true;
    }),
    ADD_REQUIRED_PARAMETER("bc-required-added", site -> {
        site.parameters()
                .addObject()
                .put("name", "needed")
                .put("in", "query")
                .put("type", "string")
                .put("required", true);
        return true;
    }),
    REQUIRE_PARAMETER("bc-optional-to-required", site -> query(site, query -> query.put("required", true) != null)),
    REMOVE_PARAMETER(
            "bc-parameter-removed",
            site -> query(site, query -> {
                for (int i = 0; i < site.parameters().size(); i++) {
                    if (site.parameters().get(i).path("name").equals(query.path("name"))) {
                        site.parameters().remove(i);
                    }
                }
                return true;
            })),
    MOVE_PARAMETER("bc-parameter-location", site -> query(site, query -> query.put("in", "header") != null)),
    NARROW_PARAMETER(
            "bc-type-changed-input",
            site -> query(site, query -> {
                boolean text = query.path("type").asText().equals("string");
                query.put(
                        "type",
                        text ? "integer" : "boolean".equals(query.path("type").asText()) ? "integer" : "boolean");
                query.remove("enum");
                return true;
            })),
    LIMIT_PARAMETER(
            "bc-enum-added",
            site -> query(site, query -> {
                boolean free = query.path("type").asText().equals("string") && !query.has("enum");
                if (free) {
                    query.putArray("enum").add("only");
                }
                return free;
            })),
    REMOVE_OUTPUT("bc-output-removed", site -> output(site, (outputs, name) -> outputs.remove(name) != null)),
    CHANGE_OUTPUT(
            "bc-output-type",
            site -> output(site, (outputs, name) -> {
                ObjectNode property = (ObjectNode) outputs.path(name);
                boolean plain = property.path("type").isTextual();
                property.put("type", property.path("type").asText().equals("array") ? "string" : "array");
                return plain;
            }));

    private final String rule;
    private final Predicate<Site> edit;

    BreakingEdit(String rule, Predicate<Site> edit) {
        this.rule = rule;
        this.edit = edit;
    }

    String rule() {
        return rule;
    }

    /** Does it, if the operation has what is needed for it. */
    boolean apply(Site site) {
        return edit.test(site);
    }

    private static boolean query(Site site, Predicate<ObjectNode> edit) {
        List<ObjectNode> queries = site.queries();
        return !queries.isEmpty() && edit.test(queries.get(0));
    }

    private interface OutputEdit {
        boolean apply(ObjectNode outputs, String name);
    }

    private static boolean output(Site site, OutputEdit edit) {
        ObjectNode outputs = site.outputs();
        var names = outputs.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!outputs.path(name).has("x-ms-visibility")
                    && !outputs.path(name).has("$ref")) {
                return edit.apply(outputs, name);
            }
        }
        return false;
    }
}
