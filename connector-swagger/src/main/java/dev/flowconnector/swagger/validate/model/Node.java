package dev.flowconnector.swagger.validate.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.flowconnector.swagger.document.LocatedDocument;
import dev.flowconnector.swagger.document.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of a connector's file and the way to it. What is not there, and what a structural rule found to be broken, is
 * a node too: one without content, so that a rule never meets it. Immutable, except that it can be hidden; not
 * thread-safe.
 */
public final class Node {
    private final Tree tree;
    private final @Nullable Node parent;
    private final String name;
    private final int index;
    private final JsonNode json;
    private final JsonNodeType type;
    private @Nullable JsonPointer pointer;
    private @Nullable Children children;

    private Node(Tree tree, @Nullable Node parent, String name, int index, JsonNode json) {
        this.tree = tree;
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.json = json;
        this.type = json.getNodeType();
    }

    /** The root of a document. */
    public static Node root(LocatedDocument document) {
        return new Node(new Tree(document), null, "", -1, document.root());
    }

    /** The document that the node belongs to. */
    public LocatedDocument document() {
        return tree.document();
    }

    /** The content; missing where there is none. */
    public JsonNode json() {
        return json;
    }

    /** The name of the member, or the number of the element from 0; empty for the root. */
    public String name() {
        return index >= 0 ? Integer.toString(index) : name;
    }

    /** The node around this one; the root is around itself. */
    public Node parent() {
        return parent == null ? this : parent;
    }

    /** The way from the root. */
    public JsonPointer pointer() {
        JsonPointer known = pointer;
        if (known == null) {
            StringBuilder way = new StringBuilder();
            write(way);
            known = JsonPointer.compile(way.toString());
            pointer = known;
        }
        return known;
    }

    /** The whole way as RFC 6901 writes it: the library puts one together anew for every step. */
    private void write(StringBuilder way) {
        if (parent != null) {
            parent.write(way);
            way.append('/');
            if (index >= 0) {
                way.append(index);
            } else if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
                way.append(name);
            } else {
                way.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
    }

    /** Where the content came from. */
    public Origin origin() {
        return document().origin(pointer());
    }

    /** Where the member's name came from. */
    public Origin keyOrigin() {
        return document().keyOrigin(pointer());
    }

    /** Whether there is content. */
    public boolean exists() {
        return type != JsonNodeType.MISSING;
    }

    /** Whether the content is an object. */
    public boolean isObject() {
        return type == JsonNodeType.OBJECT;
    }

    /** Whether the content is an array. */
    public boolean isArray() {
        return type == JsonNodeType.ARRAY;
    }

    /** Whether the content is the JSON value {@code true}. */
    public boolean isTrue() {
        return type == JsonNodeType.BOOLEAN && json.booleanValue();
    }

    /** The content if it is a text, which may be empty. */
    public Optional<String> text() {
        return isText() ? Optional.of(json.textValue()) : Optional.empty();
    }

    /** The text of a member if it has one. */
    public Optional<String> text(String member) {
        Node child = children().find(member);
        return child == null ? Optional.empty() : child.text();
    }

    /** Whether the content is exactly this text. */
    public boolean says(String text) {
        return isText() && json.textValue().equals(text);
    }

    /** Whether a member is exactly this text. */
    public boolean says(String member, String text) {
        Node child = children().find(member);
        return child != null && child.says(text);
    }

    /** Whether there is a member of this name; false if this is no object. */
    public boolean has(String member) {
        return children().find(member) != null;
    }

    /** A member; without content if there is none or it is broken. */
    public Node at(String member) {
        Node child = children().find(member);
        return child == null || tree.hidden(child.json) ? absent(member, -1) : child;
    }

    /** An element; without content if there is none or it is broken. */
    public Node at(int element) {
        if (isArray() && element >= 0 && element < json.size()) {
            Node child = children().all().get(element);
            return tree.hidden(child.json) ? absent("", element) : child;
        }
        return absent("", element);
    }

    /** All members in their order, unmodifiable; none if this is no object. */
    public List<Node> members() {
        return isObject() ? shown(children().all()) : List.of();
    }

    /** All elements, unmodifiable; none if this is no array. */
    public List<Node> elements() {
        return isArray() ? shown(children().all()) : List.of();
    }

    /** Those elements that are texts. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : isArray() ? json : MissingNode.getInstance()) {
            if (element.isTextual()) {
                texts.add(element.textValue());
            }
        }
        return texts;
    }

    /** The content as a message shows it: JSON, cut when it is long. */
    public String shown() {
        String text = isText() ? '"' + json.textValue() + '"' : json.toString();
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }

    private boolean isText() {
        return type == JsonNodeType.STRING;
    }

    /** How much of the document is hidden by now. */
    int hidden() {
        return tree.hidden();
    }

    /** Hides this node from all views that are made later. */
    public void hide() {
        tree.hide(json);
    }

    private Node absent(String member, int element) {
        return new Node(tree, this, member, element, MissingNode.getInstance());
    }

    /** Hardly any file has something hidden in it. */
    private List<Node> shown(List<Node> nodes) {
        if (!tree.anyHidden()) {
            return nodes;
        }
        List<Node> shown = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            if (!tree.hidden(node.json)) {
                shown.add(node);
            }
        }
        return Collections.unmodifiableList(shown);
    }

    /** Hundreds of rules ask the same nodes: each is made once, hidden or not. */
    private Children children() {
        Children known = children;
        if (known == null) {
            known = made();
            children = known;
        }
        return known;
    }

    private Children made() {
        if (!isObject() && !isArray()) {
            return Children.none();
        }
        List<Node> made = new ArrayList<>(json.size());
        if (isArray()) {
            for (JsonNode element : json) {
                made.add(new Node(tree, this, "", made.size(), element));
            }
            return Children.elements(made);
        }
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            made.add(new Node(tree, this, member.getKey(), -1, member.getValue()));
        }
        return Children.members(made);
    }

    @Override
    public String toString() {
        return pointer() + " " + shown();
    }
}
