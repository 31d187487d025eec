package dev.flowconnector.swagger.validate.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.flowconnector.swagger.document.LocatedDocument;
import dev.flowconnector.swagger.document.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of a connector's file and the way to it. What is not there, and what a structural rule found to be broken, is
 * a node too: one without content, so that a rule never meets it. Immutable, except that it can be hidden.
 */
public final class Node {
    private final Tree tree;
    private final @Nullable Node parent;
    private final String name;
    private final int index;
    private final JsonNode json;
    private @Nullable JsonPointer pointer;

    private Node(Tree tree, @Nullable Node parent, String name, int index, JsonNode json) {
        this.tree = tree;
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.json = json;
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
            known = parent == null ? JsonPointer.empty() : within(parent.pointer());
            pointer = known;
        }
        return known;
    }

    private JsonPointer within(JsonPointer around) {
        return index >= 0 ? around.appendIndex(index) : around.appendProperty(name);
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
        return !json.isMissingNode();
    }

    /** Whether the content is an object. */
    public boolean isObject() {
        return json.isObject();
    }

    /** Whether the content is an array. */
    public boolean isArray() {
        return json.isArray();
    }

    /** Whether the content is the JSON value {@code true}. */
    public boolean isTrue() {
        return json.isBoolean() && json.booleanValue();
    }

    /** The content if it is a text, which may be empty. */
    public Optional<String> text() {
        return json.isTextual() ? Optional.of(json.textValue()) : Optional.empty();
    }

    /** The text of a member if it has one. */
    public Optional<String> text(String member) {
        JsonNode value = json.path(member);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    /** Whether the content is exactly this text. */
    public boolean says(String text) {
        return json.isTextual() && json.textValue().equals(text);
    }

    /** Whether a member is exactly this text. */
    public boolean says(String member, String text) {
        JsonNode value = json.path(member);
        return value.isTextual() && value.textValue().equals(text);
    }

    /** Whether there is a member of this name; false if this is no object. */
    public boolean has(String member) {
        return json.has(member);
    }

    /** A member; without content if there is none or it is broken. */
    public Node at(String member) {
        return child(member, -1, json.path(member));
    }

    /** An element; without content if there is none or it is broken. */
    public Node at(int element) {
        return child("", element, json.isArray() ? json.path(element) : MissingNode.getInstance());
    }

    /** All members in their order; none if this is no object. */
    public List<Node> members() {
        if (!json.isObject()) {
            return List.of();
        }
        List<Node> members = new ArrayList<>(json.size());
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            addPresent(members, child(member.getKey(), -1, member.getValue()));
        }
        return members;
    }

    /** All elements; none if this is no array. */
    public List<Node> elements() {
        if (!json.isArray()) {
            return List.of();
        }
        List<Node> elements = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            addPresent(elements, at(i));
        }
        return elements;
    }

    /** Those elements that are texts. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : json.isArray() ? json : MissingNode.getInstance()) {
            if (element.isTextual()) {
                texts.add(element.textValue());
            }
        }
        return texts;
    }

    /** The content as a message shows it: JSON, cut when it is long. */
    public String shown() {
        String text = json.isTextual() ? '"' + json.textValue() + '"' : json.toString();
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }

    /** How much of the document is hidden by now. */
    int hidden() {
        return tree.hidden();
    }

    /** Hides this node from all views that are made later. */
    public void hide() {
        tree.hide(json);
    }

    private Node child(String member, int element, JsonNode content) {
        return new Node(tree, this, member, element, tree.hidden(content) ? MissingNode.getInstance() : content);
    }

    private static void addPresent(List<Node> nodes, Node node) {
        if (node.exists()) {
            nodes.add(node);
        }
    }

    @Override
    public String toString() {
        return pointer() + " " + shown();
    }
}
