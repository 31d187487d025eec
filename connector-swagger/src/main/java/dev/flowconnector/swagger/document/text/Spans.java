package dev.flowconnector.swagger.document.text;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Optional;

/**
 * Where in a text the names and values of a tree stand. Kept a container as numbers in the order of its members, since
 * large files have many nodes and few findings.
 */
final class Spans {
    private static final int EACH = 4;

    /** In published definitions an object or array every so many characters. */
    private static final int CHARACTERS_EACH = 120;

    private final IdentityHashMap<JsonNode, int[]> children;
    private JsonNode root = MissingNode.getInstance();
    private Span rootSpan = new Span(0, 0, 0, 0);

    /** For a text of this length. */
    Spans(int length) {
        this.children = new IdentityHashMap<>(length / CHARACTERS_EACH);
    }

    /** The text of a value and of its name; of an element of an array the name is empty and stands before the value. */
    record Span(int keyStart, int keyEnd, int start, int end) {}

    void root(JsonNode node, int start, int end) {
        root = node;
        rootSpan = new Span(start, start, start, end);
    }

    /** Notes the span of a member or element; a member that stands twice is where it stands last. */
    void child(JsonNode container, int index, int keyStart, int keyEnd, int start, int end) {
        int[] spans = children.get(container);
        int from = index * EACH;
        if (spans == null || spans.length < from + EACH) {
            spans = spans == null ? new int[2 * EACH] : Arrays.copyOf(spans, 2 * from + EACH);
            if (spans.length < from + EACH) {
                spans = Arrays.copyOf(spans, from + EACH);
            }
            children.put(container, spans);
        }
        spans[from] = keyStart;
        spans[from + 1] = keyEnd;
        spans[from + 2] = start;
        spans[from + 3] = end;
    }

    /** The span of the node at a pointer. */
    Optional<Span> find(JsonPointer pointer) {
        Found found = walk(pointer);
        return found.whole ? Optional.of(found.span) : Optional.empty();
    }

    /** The span of the node at a pointer or of the nearest one around it. */
    Span nearest(JsonPointer pointer) {
        return walk(pointer).span;
    }

    private record Found(Span span, boolean whole) {}

    private Found walk(JsonPointer pointer) {
        JsonNode node = root;
        Span span = rootSpan;
        for (JsonPointer step = pointer; !step.matches(); step = step.tail()) {
            int index = index(node, step);
            int[] spans = children.get(node);
            if (index < 0 || spans == null) {
                return new Found(span, false);
            }
            int from = index * EACH;
            span = new Span(spans[from], spans[from + 1], spans[from + 2], spans[from + 3]);
            node = node instanceof ArrayNode array ? array.path(index) : node.path(step.getMatchingProperty());
        }
        return new Found(span, true);
    }

    private static int index(JsonNode node, JsonPointer step) {
        if (node instanceof ArrayNode) {
            return step.getMatchingIndex() < node.size() ? step.getMatchingIndex() : -1;
        }
        return node instanceof ObjectNode object ? index(object, step.getMatchingProperty()) : -1;
    }

    /** The place of a member among its siblings, or -1. */
    static int index(ObjectNode object, String name) {
        int index = 0;
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); index++) {
            if (names.next().equals(name)) {
                return index;
            }
        }
        return -1;
    }
}
