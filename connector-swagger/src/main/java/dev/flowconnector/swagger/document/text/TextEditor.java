package dev.flowconnector.swagger.document.text;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.flowconnector.swagger.document.Edit;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Carries edits of a tree out on the text that it was read from. */
final class TextEditor {
    private static final JsonMapper JSON = new JsonMapper();

    private final String text;
    private final JsonNode tree;
    private final Spans spans;

    TextEditor(String text, JsonNode tree, Spans spans) {
        this.text = text;
        this.tree = tree;
        this.spans = spans;
    }

    String apply(List<Edit> edits) {
        List<Edit.ReplaceText> accepted = new ArrayList<>();
        for (Edit edit : new LinkedHashSet<>(edits)) {
            change(edit)
                    .filter(change -> accepted.stream().noneMatch(other -> overlap(change, other)))
                    .ifPresent(accepted::add);
        }
        accepted.sort(Comparator.comparingInt(Edit.ReplaceText::start).reversed());
        StringBuilder edited = new StringBuilder(text);
        for (Edit.ReplaceText change : accepted) {
            edited.replace(change.start(), change.end(), change.text());
        }
        return edited.toString();
    }

    /** Two insertions at one place are two edits of the same thing too. */
    private static boolean overlap(Edit.ReplaceText a, Edit.ReplaceText b) {
        return a.start() == b.start() || (a.start() < b.end() && b.start() < a.end());
    }

    private Optional<Edit.ReplaceText> change(Edit edit) {
        if (edit instanceof Edit.ReplaceText change) {
            return Optional.of(change);
        }
        if (edit instanceof Edit.ReplaceValue change) {
            return spans.find(change.at())
                    .map(span -> new Edit.ReplaceText(
                            span.start(), span.end(), json(change.value(), indent(span.keyStart()))));
        }
        if (edit instanceof Edit.RenameMember change) {
            return spans.find(change.at())
                    .filter(span -> span.keyEnd() > span.keyStart())
                    .filter(span -> !tree.at(change.at().head()).has(change.name()))
                    .map(span -> new Edit.ReplaceText(span.keyStart(), span.keyEnd(), quoted(change.name())));
        }
        if (edit instanceof Edit.InsertMember change) {
            return insertion(change);
        }
        return edit instanceof Edit.Remove change ? spans.find(change.at()).map(this::removal) : Optional.empty();
    }

    private Optional<Edit.ReplaceText> insertion(Edit.InsertMember insert) {
        JsonNode object = tree.at(insert.object());
        if (!object.isObject() || object.has(insert.name())) {
            return Optional.empty();
        }
        return spans.find(insert.object()).map(span -> {
            String member = quoted(insert.name()) + ": ";
            if (object.isEmpty()) {
                return new Edit.ReplaceText(span.start(), span.end(), "{" + member + json(insert.value(), "") + "}");
            }
            // Where a name stands twice the span is the last one's, so the last member ends where most do.
            int end = 0;
            int start = 0;
            for (String name : (Iterable<String>) object::fieldNames) {
                Spans.Span each = spans.find(
                                insert.object().append(JsonPointer.empty().appendProperty(name)))
                        .orElse(span);
                if (each.end() > end) {
                    end = each.end();
                    start = each.keyStart();
                }
            }
            String indent = indent(start);
            boolean ownLine = text.substring(lineStart(start), start).isBlank();
            String before = ownLine ? "," + lineEnd() + indent : ", ";
            return new Edit.ReplaceText(end, end, before + member + json(insert.value(), indent));
        });
    }

    /** With the comma behind it, else with that before it. */
    private Edit.ReplaceText removal(Spans.Span span) {
        int after = span.end();
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        if (after < text.length() && text.charAt(after) == ',') {
            after++;
            while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
                after++;
            }
            return new Edit.ReplaceText(span.keyStart(), after, "");
        }
        int before = span.keyStart();
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        boolean comma = before > 0 && text.charAt(before - 1) == ',';
        return new Edit.ReplaceText(comma ? before - 1 : before, span.end(), "");
    }

    private String json(JsonNode value, String indent) {
        if (!value.isContainerNode() || value.isEmpty()) {
            return written(value);
        }
        return value.toPrettyString().replace("\r\n", "\n").replace("\n", lineEnd() + indent);
    }

    private static String quoted(String name) {
        return written(TextNode.valueOf(name));
    }

    private static String written(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lineEnd() {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private String indent(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
