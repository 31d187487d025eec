package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node and where it stands. A node that is missing has a place too: where it would stand.
 *
 * @param part file
 * @param node value
 * @param pointer place in the file
 */
record Cursor(Place.Part part, JsonNode node, JsonPointer pointer) {
    boolean exists() {
        return !node.isMissingNode();
    }

    /** The same place with nothing there. */
    Cursor gone() {
        return new Cursor(part, MissingNode.getInstance(), pointer);
    }

    Cursor get(String member) {
        return new Cursor(part, node.path(member), pointer.appendProperty(member));
    }

    Cursor at(int index) {
        return new Cursor(part, node.path(index), pointer.appendIndex(index));
    }

    /** The text of a member; empty when there is none. */
    String text(String member) {
        return node.path(member).asText("");
    }

    /** The members of an object in their order; none of anything else. */
    Map<String, Cursor> members() {
        Map<String, Cursor> members = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> members.put(name, get(name)));
        return members;
    }

    /** The elements of an array; none of anything else. */
    List<Cursor> elements() {
        List<Cursor> elements = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            elements.add(at(i));
        }
        return elements;
    }

    /** The texts of an array. */
    List<String> texts() {
        return elements().stream().map(element -> element.node().asText()).toList();
    }

    /** The value in quotes, as a message shows it; a long one is cut. */
    String quoted() {
        return Quoted.value(node);
    }
}
