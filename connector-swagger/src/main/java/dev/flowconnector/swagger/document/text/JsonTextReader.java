package dev.flowconnector.swagger.document.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.TextFault;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads JSON that people wrote: notes the place of every name and value, and goes on after a fault with what was most
 * likely meant. A library's parser stops at the first fault or accepts it silently, and says where a value ends only.
 * Not thread-safe: one a text.
 */
final class JsonTextReader {
    /** No definition is deeper than some thirty; a file of brackets only must not exhaust the stack. */
    private static final int DEEPEST = 400;

    private final Characters in;
    private final Faults faults;
    private final Spans spans;
    private final Strings strings;
    private final Scalars scalars;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean truncated;

    JsonTextReader(String text, Faults faults, Spans spans) {
        this.in = new Characters(text, faults);
        this.faults = faults;
        this.spans = spans;
        this.strings = new Strings(in);
        this.scalars = new Scalars(in);
    }

    /** The value of the text, which must be all of it; missing when there is none. */
    JsonNode read() {
        in.skip();
        int start = in.at();
        if (in.ended()) {
            return MissingNode.getInstance();
        }
        JsonNode root = value();
        int end = in.at();
        if (in.skip() == ',' && root instanceof ObjectNode object && nameFollows()) {
            faults.syntax(
                    end - 1,
                    "The object of the whole file is closed here, but further members follow.",
                    "Remove one closing brace before this place, or this one.");
            in.next();
            members(object, end - 1);
            end = in.at();
        }
        spans.root(root, start, end);
        if (!in.ended() && in.skip() != Characters.END) {
            faults.syntax(
                    in.at(),
                    "The file goes on after its end with " + Characters.named(in.peek())
                            + "; what follows was not read.",
                    "Remove what follows the last brace, or a brace too many before it.");
        }
        return root;
    }

    private boolean nameFollows() {
        int mark = in.at();
        in.next();
        boolean follows = in.skip() == '"';
        in.to(mark);
        return follows;
    }

    private JsonNode value() {
        char c = in.skip();
        if (c == '{' || c == '[') {
            return container(c);
        }
        if (c == '"' || c == '\'') {
            return JsonNodeFactory.instance.textNode(strings.read());
        }
        return Scalars.isPart(c) ? scalars.read() : NullNode.getInstance();
    }

    private JsonNode container(char bracket) {
        int start = in.at();
        if (open.size() >= DEEPEST) {
            faults.syntax(
                    start,
                    "The file is nested more than " + DEEPEST + " levels deep; what lies deeper was not read.",
                    "Name schemas under \"definitions\" and refer to them.");
            in.to(in.length());
            truncated = true;
            return NullNode.getInstance();
        }
        in.next();
        open.push(bracket);
        JsonNode node = bracket == '{' ? members(JsonNodeFactory.instance.objectNode(), start) : elements(start);
        open.pop();
        return node;
    }

    private ObjectNode members(ObjectNode object, int start) {
        while (true) {
            char c = in.skip();
            if (closed('}', start)) {
                return object;
            }
            if (c == ',') {
                spareComma();
                continue;
            }
            int keyStart = in.at();
            if (c != '"' && c != '\'' && !Scalars.isPart(c)) {
                unexpected(c, "a name in double quotes");
                continue;
            }
            String name = c == '"' || c == '\'' ? strings.read() : bareName();
            member(object, name, keyStart, in.at());
            separator('}');
        }
    }

    private String bareName() {
        int start = in.at();
        while (Scalars.isPart(in.peek())) {
            in.next();
        }
        String name = in.between(start, in.at());
        in.fault(
                start,
                "The name " + name + " stands without quotes.",
                "Write \"" + name + "\".",
                new Edit.ReplaceText(start, in.at(), "\"" + name + "\""));
        return name;
    }

    private void member(ObjectNode object, String name, int keyStart, int keyEnd) {
        if (in.skip() == ':' || in.peek() == '=') {
            in.next();
        } else if (!in.ended()) {
            in.fault(keyEnd, "After the name \"" + name + "\" there is no colon.", "Write a colon before the value.");
        }
        in.skip();
        int start = in.at();
        if (in.ended()) {
            ended(keyStart);
        } else if (in.peek() == ',' || in.peek() == '}' || in.peek() == ']') {
            in.fault(start, "The member \"" + name + "\" has no value.", "Write its value, or remove it.");
        }
        JsonNode value = value();
        int index = object.size();
        if (object.replace(name, value) != null) {
            index = Spans.index(object, name);
            faults.add(
                    TextFault.Kind.DUPLICATE_KEY,
                    keyStart,
                    "The member \"" + name + "\" stands twice in one object; of the two the last counts.",
                    "Remove one of them.");
        }
        spans.child(object, index, keyStart, keyEnd, start, in.at());
    }

    private ArrayNode elements(int start) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (true) {
            char c = in.skip();
            if (closed(']', start)) {
                return array;
            }
            if (c == ',') {
                spareComma();
                continue;
            }
            if (c != '{' && c != '[' && c != '"' && c != '\'' && !Scalars.isPart(c)) {
                unexpected(c, "a value");
                continue;
            }
            int from = in.at();
            array.add(value());
            spans.child(array, array.size() - 1, from, from, from, in.at());
            separator(']');
        }
    }

    /** Whether a container ends here: by its bracket, by that of one around it, or by the end of the file. */
    private boolean closed(char bracket, int start) {
        char c = in.peek();
        if (in.ended()) {
            ended(start);
            return true;
        }
        if (c == bracket) {
            in.next();
            return true;
        }
        if ((c == '}' || c == ']') && open.stream().anyMatch(around -> around == (c == '}' ? '{' : '['))) {
            in.fault(
                    in.at(),
                    "Here stands " + Characters.named(c) + ", but what was opened in line "
                            + faults.position(start).line() + ", column "
                            + faults.position(start).column() + " ends with '" + bracket + "'.",
                    "Write '" + bracket + "' before it.");
            return true;
        }
        return false;
    }

    private void ended(int start) {
        if (!truncated) {
            truncated = true;
            Object line = faults.position(start).line();
            in.fault(
                    in.length(),
                    "The file ends before what was opened in line " + line + " is closed; it is cut off, or closing"
                            + " brackets are missing.",
                    "Restore what is missing.");
        }
    }

    /** What stands between two members or elements, or before the end. */
    private void separator(char bracket) {
        int end = in.at();
        char c = in.skip();
        if (c == ',') {
            int comma = in.at();
            in.next();
            char next = in.skip();
            if (next == '}' || next == ']') {
                in.fault(
                        comma,
                        "A comma stands before the closing '" + next + "'.",
                        "Remove the comma.",
                        new Edit.ReplaceText(comma, comma + 1, ""));
            }
        } else if (c == '"' || c == '{' || c == '[' || Scalars.isPart(c)) {
            in.fault(
                    end,
                    "Between this value and the next " + (bracket == '}' ? "member" : "element")
                            + " there is no comma.",
                    "Write a comma.",
                    new Edit.ReplaceText(end, end, ","));
        }
    }

    private void spareComma() {
        int at = in.at();
        in.next();
        in.fault(
                at, "A comma stands where nothing is to separate.", "Remove it.", new Edit.ReplaceText(at, at + 1, ""));
    }

    private void unexpected(char c, String expected) {
        in.fault(
                in.at(),
                "Here stands " + Characters.named(c) + "; expected is " + expected + ".",
                "Remove it, or write what is missing before it.");
        in.next();
        if (faults.many()) {
            in.to(in.length());
        }
    }
}
