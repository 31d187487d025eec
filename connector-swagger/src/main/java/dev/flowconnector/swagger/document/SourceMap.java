package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Leads from the nodes of a definition that was generated and written to the Java elements that they came from. Belongs
 * to one text, by its digest: after the text was edited, it says nothing. Immutable.
 */
public final class SourceMap {
    private static final SourceMap NONE = new SourceMap("", Map.of());
    private static final int PARTS = 4;

    private final String digest;
    private final Map<String, Origin.JavaElement> elements;

    private SourceMap(String digest, Map<String, Origin.JavaElement> elements) {
        this.digest = digest;
        this.elements = elements;
    }

    /** The map of a definition that was not generated. */
    public static SourceMap none() {
        return NONE;
    }

    static SourceMap of(ObjectNode root, Provenance provenance, byte[] text) {
        Map<String, Origin.JavaElement> elements = new LinkedHashMap<>();
        collect(root, "", Origin.WHOLE, provenance, elements);
        return new SourceMap(digest(text), elements);
    }

    /** Notes each object that came from elsewhere than the one around it. */
    private static void collect(
            JsonNode node,
            String pointer,
            Origin around,
            Provenance provenance,
            Map<String, Origin.JavaElement> elements) {
        Origin origin = around;
        if (node instanceof ObjectNode object) {
            Origin own = provenance.of(object);
            if (own instanceof Origin.JavaElement element && !own.equals(around)) {
                elements.put(pointer, element);
                origin = own;
            }
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                if (member.getValue().isContainerNode()) {
                    String step = member.getKey().replace("~", "~0").replace("/", "~1");
                    collect(member.getValue(), pointer + "/" + step, origin, provenance, elements);
                }
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, origin, provenance, elements);
            }
        }
    }

    /** The map in {@link #toJson}; one that says nothing if it is something else. */
    public static SourceMap of(JsonNode json) {
        Map<String, Origin.JavaElement> elements = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> place : json.path("places").properties()) {
            JsonNode parts = place.getValue();
            if (parts.size() == PARTS) {
                Optional<String> file = Optional.of(parts.get(0).asText()).filter(name -> !name.isEmpty());
                int line = parts.get(1).asInt();
                elements.put(
                        place.getKey(),
                        new Origin.JavaElement(
                                parts.get(2).asText(), parts.get(3).asText(), file, line));
            }
        }
        return new SourceMap(json.path("definition").asText(), elements);
    }

    /** The map as JSON: the digest of the definition, and for each pointer file, line, class and member. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("definition", digest);
        ObjectNode places = json.putObject("places");
        elements.forEach((pointer, element) -> places.putArray(pointer)
                .add(element.file().orElse(""))
                .add(element.line())
                .add(element.className())
                .add(element.member()));
        return json;
    }

    /** This map if it belongs to a text, else one that says nothing. */
    public SourceMap forText(String definition) {
        return elements.isEmpty() || !digest.equals(digest(definition.getBytes(StandardCharsets.UTF_8))) ? NONE : this;
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** The same map with other names of the files. */
    public SourceMap renamed(UnaryOperator<String> names) {
        Map<String, Origin.JavaElement> moved = new LinkedHashMap<>();
        Map<String, String> known = new HashMap<>();
        elements.forEach((pointer, element) -> moved.put(
                pointer,
                new Origin.JavaElement(
                        element.className(),
                        element.member(),
                        element.file().map(file -> known.computeIfAbsent(file, names)),
                        element.line())));
        return new SourceMap(digest, moved);
    }

    /** The element that a node came from, or the nearest node around it. */
    public Optional<Origin.JavaElement> at(JsonPointer pointer) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        String at = pointer.toString();
        while (!at.isEmpty()) {
            Origin.JavaElement element = elements.get(at);
            if (element != null) {
                return Optional.of(element);
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return Optional.empty();
    }

    private static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
