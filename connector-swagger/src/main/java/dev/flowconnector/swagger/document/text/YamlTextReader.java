package dev.flowconnector.swagger.document.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.flowconnector.swagger.document.TextFault;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML, which people have while they write a definition, although the platform takes JSON only. */
final class YamlTextReader {
    private static final Pattern FIRST_LINE = Pattern.compile("(?m)^(?:---.*|[\"']?[\\w$@-]+[\"']?:(?:\\s.*)?|- .*)$");

    private static final int DEEPEST = 400;
    private static final int ALIASED_NODES = 100_000;

    private final String text;
    private final Faults faults;
    private final Spans spans;
    private final Map<Anchor, JsonNode> anchors = new HashMap<>();
    private final int[] offsets;
    private int budget = ALIASED_NODES;

    YamlTextReader(String text, Faults faults, Spans spans) {
        this.text = text;
        this.faults = faults;
        this.spans = spans;
        this.offsets = offsets(text);
    }

    /** Whether the first line that says something looks like YAML; JSON begins with a bracket. */
    static boolean looksLike(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("//"))
                .findFirst()
                .filter(line -> FIRST_LINE.matcher(line).matches())
                .isPresent();
    }

    /** YAML's parser counts code points. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = at;
        return offsets;
    }

    JsonNode read() {
        faults.add(
                TextFault.Kind.YAML,
                0,
                "The file is YAML; the platform's tools take a definition as JSON only.",
                "Convert it to JSON before you publish it.");
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            Iterator<Event> events =
                    new Parse(settings).parseString(text.replace('\0', ' ')).iterator();
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof NodeEvent) {
                    JsonNode root = node(event, events, 0);
                    spans.root(root, start(event), text.length());
                    return root;
                }
            }
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(mark -> offset(mark.getIndex())).orElse(0);
            faults.syntax(at, "The YAML cannot be read: " + e.getProblem() + ".", "Mend it.");
        } catch (YamlEngineException e) {
            faults.syntax(0, "The YAML cannot be read: " + e.getMessage(), "Mend it.");
        }
        return MissingNode.getInstance();
    }

    private JsonNode node(Event event, Iterator<Event> events, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        JsonNode node;
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar);
        } else if (depth >= DEEPEST) {
            throw new YamlEngineException("it is nested more than " + DEEPEST + " levels deep.");
        } else if (event instanceof MappingStartEvent) {
            node = mapping(events, depth);
        } else {
            node = sequence(events, depth);
        }
        if (event instanceof NodeEvent named) {
            named.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        }
        return node;
    }

    private ObjectNode mapping(Iterator<Event> events, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (true) {
            Event key = events.next();
            if (key.getEventId() == Event.ID.MappingEnd) {
                return object;
            }
            String name = key instanceof ScalarEvent scalar
                    ? scalar.getValue()
                    : node(key, events, depth + 1).toString();
            Event first = events.next();
            JsonNode value = node(first, events, depth + 1);
            int index = object.size();
            if (object.replace(name, value) != null) {
                index = Spans.index(object, name);
                faults.add(
                        TextFault.Kind.DUPLICATE_KEY,
                        start(key),
                        "The member \"" + name + "\" stands twice in one object; of the two the last counts.",
                        "Remove one of them.");
            }
            spans.child(object, index, start(key), end(key), start(first), end(first));
        }
    }

    private ArrayNode sequence(Iterator<Event> events, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (true) {
            Event element = events.next();
            if (element.getEventId() == Event.ID.SequenceEnd) {
                return array;
            }
            array.add(node(element, events, depth + 1));
            spans.child(array, array.size() - 1, start(element), start(element), start(element), end(element));
        }
    }

    private JsonNode aliased(AliasEvent alias) {
        JsonNode target = anchors.get(alias.getAlias());
        if (target == null) {
            faults.syntax(
                    start(alias), "The alias *" + alias.getAlias() + " refers to nothing before it.", "Correct it.");
            return NullNode.getInstance();
        }
        budget -= size(target);
        if (budget < 0) {
            throw new YamlEngineException("its aliases unfold to more than " + ALIASED_NODES + " nodes.");
        }
        return target.deepCopy();
    }

    private static int size(JsonNode node) {
        int size = 1;
        for (JsonNode child : node) {
            size += size(child);
        }
        return size;
    }

    private static JsonNode scalar(ScalarEvent scalar) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return TextNode.valueOf(value);
        }
        if (value.isEmpty() || value.equals("~")) {
            return NullNode.getInstance();
        }
        String word = value.toLowerCase(Locale.ROOT);
        boolean isWord = word.equals("true") || word.equals("false") || word.equals("null");
        return Scalars.value(isWord ? word : value).orElseGet(() -> TextNode.valueOf(value));
    }

    private int start(Event event) {
        return event.getStartMark().map(mark -> offset(mark.getIndex())).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(mark -> offset(mark.getIndex())).orElse(0);
    }

    private int offset(int codePoints) {
        return offsets[Math.min(codePoints, offsets.length - 1)];
    }
}
