package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What may be done to a published definition without harm. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
enum CompatibleEdit {
    ADD_OPERATION((root, random) -> {
        String id = "Added" + random.nextInt(1_000_000);
        root.withObject("/paths/~1added~1" + id)
                .putObject("get")
                .put("operationId", id)
                .putObject("responses");
    }),
    ADD_OPTIONAL_PARAMETER((root, random) -> site(
            root,
            random,
            site -> site.parameters()
                    .addObject()
                    .put("name", CompatibleEdit.ADDED + random.nextInt(1_000_000))
                    .put("in", "query")
                    .put("type", "string"))),
    ADD_OPTIONAL_PROPERTY((root, random) -> schema(
            root,
            random,
            schema -> ((ObjectNode) schema.path("properties"))
                    .putObject(CompatibleEdit.ADDED + random.nextInt(1_000_000))
                    .put("type", "string"))),
    CHANGE_WORDS((root, random) -> site(
            root,
            random,
            site -> site.operation().put("summary", "Words " + random.nextInt()).put("description", "More words."))),
    DEPRECATE((root, random) -> site(root, random, site -> site.operation().put("deprecated", true))),
    MAKE_ADVANCED((root, random) -> site(root, random, site -> site.operation().put("x-ms-visibility", "advanced"))),
    ADD_ERROR_RESPONSE((root, random) -> site(
            root, random, site -> site.operation().withObject("/responses/418").put("description", "No coffee."))),
    CHANGE_VERSION((root, random) -> root.withObject("/info").put("version", "9." + random.nextInt(100))),
    CHANGE_CONTACT((root, random) -> root.withObject("/info/contact").put("name", "N" + random.nextInt())),
    SHUFFLE_PATHS((root, random) -> shuffle((ObjectNode) root.path("paths"), random)),
    SHUFFLE_PARAMETERS((root, random) -> site(root, random, site -> {
        ArrayNode parameters = site.parameters();
        List<JsonNode> shuffled = new ArrayList<>();
        parameters.forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        parameters.removeAll().addAll(shuffled);
    })),
    SHUFFLE_PROPERTIES((root, random) ->
            schema(root, random, schema -> shuffle((ObjectNode) schema.path("properties"), random))),
    ALLOW_ANOTHER_VALUE((root, random) -> site(
            root,
            random,
            site -> site.queries().stream()
                    .filter(query -> query.path("enum").isArray())
                    .findAny()
                    .ifPresent(query ->
                            ((ArrayNode) query.path("enum")).add(CompatibleEdit.ADDED + random.nextInt(1_000_000)))));

    /** How the names begin that are new. */
    static final String ADDED = "added";

    private final BiConsumer<ObjectNode, Random> edit;

    CompatibleEdit(BiConsumer<ObjectNode, Random> edit) {
        this.edit = edit;
    }

    void apply(ObjectNode root, Random random) {
        edit.accept(root, random);
    }

    private static void site(ObjectNode root, Random random, Consumer<Site> edit) {
        List<Site> sites = Site.of(root);
        if (!sites.isEmpty()) {
            edit.accept(sites.get(random.nextInt(sites.size())));
        }
    }

    /** A definition with properties, wherever it is used: for inputs and outputs alike. */
    private static void schema(ObjectNode root, Random random, Consumer<JsonNode> edit) {
        List<JsonNode> schemas = new ArrayList<>();
        root.path("definitions").forEach(schema -> {
            if (schema.path("properties").isObject()) {
                schemas.add(schema);
            }
        });
        if (!schemas.isEmpty()) {
            edit.accept(schemas.get(random.nextInt(schemas.size())));
        }
    }

    private static void shuffle(ObjectNode object, Random random) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        List<String> names = new ArrayList<>(members.keySet());
        Collections.shuffle(names, random);
        object.removeAll();
        names.forEach(name -> object.set(name, members.get(name)));
    }
}
