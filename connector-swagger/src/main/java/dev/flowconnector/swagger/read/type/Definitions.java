package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns drafts into definitions: gives names, shares what is equal, resolves references. Not thread-safe. */
final class Definitions {
    private static final String PREFIX = "#/definitions/";

    private final ReadContext context;
    private final Drafts drafts;
    private final ObjectNode definitions;
    private final DefinitionNames names;
    private final SchemaCopies copies;
    private final Map<Variant, String> published = new HashMap<>();

    Definitions(ReadContext context, Drafts drafts, ObjectNode definitions, SchemaCopies copies) {
        this.context = context;
        this.drafts = drafts;
        this.definitions = definitions;
        this.names = new DefinitionNames(definitions);
        this.copies = copies;
    }

    /** Resolves the references of a schema at its place, publishing what they lead to. */
    ObjectNode resolve(Draft place) {
        if (place.targets().isEmpty()) {
            context.findings().addAll(place.findings());
            return place.schema();
        }
        Deque<Named> next = new ArrayDeque<>();
        List<SchemaCopies.Request> requests = new ArrayList<>();
        next.add(new Named("", place));
        while (!next.isEmpty()) {
            Named current = next.removeFirst();
            context.findings().addAll(current.draft().findings());
            resolve(current.draft().schema(), current, "", next, requests);
        }
        copies.putAll(requests);
        return place.schema();
    }

    private void resolve(
            JsonNode node, Named owner, String property, Deque<Named> next, List<SchemaCopies.Request> requests) {
        if (Draft.isReference(node)) {
            ObjectNode reference = (ObjectNode) node;
            Variant target = owner.draft().targets().get(reference.path("$ref").asText());
            if (target != null) {
                reference.remove("$ref");
                ObjectNode keys = reference.deepCopy();
                reference.removeAll();
                reference.put("$ref", PREFIX + name(target, next));
                if (!keys.isEmpty()) {
                    String copy = owner.name() + DefinitionNames.capitalized(property);
                    requests.add(new SchemaCopies.Request(reference, keys, copy));
                }
            }
            return;
        }
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> child : object.properties()) {
                if (child.getValue() instanceof ContainerNode) {
                    resolve(child.getValue(), owner, child.getKey(), next, requests);
                }
            }
        } else {
            for (JsonNode child : node) {
                resolve(child, owner, property, next, requests);
            }
        }
    }

    private String name(Variant variant, Deque<Named> next) {
        String known = published.get(variant);
        if (known != null) {
            return known;
        }
        Variant plain = variant.in(Use.RESPONSE).withoutView();
        Variant viewed = variant.in(Use.RESPONSE);
        String view = variant.view().isEmpty()
                ? ""
                : DefinitionNames.capitalized(variant.view().get().getSimpleName());
        String name;
        if (isLike(variant, plain)) {
            name = publish(variant, plain, "", next);
        } else if (isLike(variant, viewed)) {
            name = publish(variant, viewed, view, next);
        } else {
            Variant reading = variant.withoutView();
            boolean needless = drafts.same(variant, reading);
            name = publish(variant, reading, needless ? "Input" : view + "Input", next);
        }
        published.put(variant, name);
        return name;
    }

    /** Whether a type may carry the name of another: it is the same, or the other never travels. */
    private boolean isLike(Variant variant, Variant other) {
        return drafts.same(variant, other) || (variant.use() == Use.REQUEST && drafts.isEmpty(other));
    }

    private String publish(Variant variant, Variant equal, String suffix, Deque<Named> next) {
        Optional<String> shared =
                drafts.same(variant, equal) ? Optional.ofNullable(published.get(equal)) : Optional.empty();
        if (shared.isPresent()) {
            return shared.get();
        }
        Draft draft = drafts.get(variant);
        String name = names.allocate(variant, suffix);
        definitions.set(name, draft.schema());
        next.add(new Named(name, draft));
        if (drafts.same(variant, equal)) {
            published.put(equal, name);
        }
        return name;
    }

    private record Named(String name, Draft draft) {}
}
