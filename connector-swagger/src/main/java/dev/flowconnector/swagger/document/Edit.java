package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A change that mends a finding without a person's decision. Immutable; whoever makes one does not change its value. */
public sealed interface Edit {
    /**
     * Puts another value in place of one.
     *
     * @param at the value
     * @param value what stands there afterwards
     */
    record ReplaceValue(JsonPointer at, JsonNode value) implements Edit {}

    /**
     * Gives a member another name; its value and its place stay.
     *
     * @param at the member's value
     * @param name the new name
     */
    record RenameMember(JsonPointer at, String name) implements Edit {}

    /**
     * Adds a member at the end of an object.
     *
     * @param object the object
     * @param name the new member's name, which must be free
     * @param value the new member's value
     */
    record InsertMember(JsonPointer object, String name, JsonNode value) implements Edit {}

    /**
     * Removes a member of an object or an element of an array.
     *
     * @param at its value
     */
    record Remove(JsonPointer at) implements Edit {}

    /**
     * Changes text that is no part of the tree: a comma, a comment, a raw control character.
     *
     * @param start first character to go, from 0
     * @param end the character after the last to go
     * @param text what stands there afterwards
     */
    record ReplaceText(int start, int end, String text) implements Edit {}

    /** Puts a text in place of a value. */
    static Edit replace(JsonPointer at, String text) {
        return new ReplaceValue(at, TextNode.valueOf(text));
    }

    /** Puts any value in place of a value. */
    static Edit replace(JsonPointer at, JsonNode value) {
        return new ReplaceValue(at, value);
    }

    /** Gives a member another name. */
    static Edit rename(JsonPointer at, String name) {
        return new RenameMember(at, name);
    }

    /** Adds a text member at the end of an object. */
    static Edit insert(JsonPointer object, String name, String text) {
        return new InsertMember(object, name, TextNode.valueOf(text));
    }

    /** Adds {@code "name": true} at the end of an object. */
    static Edit insertTrue(JsonPointer object, String name) {
        return new InsertMember(object, name, BooleanNode.TRUE);
    }

    /** Adds any member at the end of an object. */
    static Edit insert(JsonPointer object, String name, JsonNode value) {
        return new InsertMember(object, name, value);
    }

    /** Removes a member or an element. */
    static Edit remove(JsonPointer at) {
        return new Remove(at);
    }
}
