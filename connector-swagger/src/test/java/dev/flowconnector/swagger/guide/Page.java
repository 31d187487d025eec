package dev.flowconnector.swagger.guide;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.JsonText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page whose samples follow a comment that says where they come from:
 *
 * <ul>
 *   <li>{@code <!-- java: start/OrdersResource.java#resource -->} is what stands between {@code // begin: resource} and
 *       {@code // end: resource}; the path may also begin with the name of a module;
 *   <li>{@code <!-- definition: start#/paths/~1orders/get summary,operationId -->} is a node of the definition that
 *       the package {@code start} gives, here with two of its members;
 *   <li>{@code <!-- properties: start#/properties -->} is a node of {@code apiProperties.json};
 *   <li>{@code <!-- file: connector-examples/x/y.json#/a -->} is a node of a JSON file, by its path in the project;
 *   <li>{@code <!-- configuration: start -->} is the configuration that the package is generated with;
 *   <li>{@code <!-- log: start -->} is what the build prints.
 * </ul>
 *
 * @param file the page
 * @param connectors where generated samples come from
 */
record Page(Path file, GuideConnectors connectors) {
    private static final Path SAMPLES = Path.of("src/test/java/dev/flowconnector/swagger/guide");
    private static final Pattern MARKER = Pattern.compile(
            "<!-- (java|definition|properties|file|configuration|log): ([^# ]+)(?:#(\\S*))?(?: (\\S+))? -->");
    private static final String FENCE = "```";

    /** Languages of which no sample is written by hand. */
    private static final List<String> CHECKED = List.of(FENCE + "java", FENCE + "json");

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with its samples as they are now. */
    String rendered() {
        List<String> rendered = new ArrayList<>();
        List<String> lines = text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            rendered.add(lines.get(i));
            Matcher marker = MARKER.matcher(lines.get(i));
            if (marker.matches()) {
                rendered.addAll(sample(marker));
                if (i + 1 < lines.size() && lines.get(i + 1).startsWith(FENCE)) {
                    i = lines.subList(i + 2, lines.size()).indexOf(FENCE) + i + 2;
                }
            }
        }
        return String.join("\n", rendered) + "\n";
    }

    /** Samples in a checked language that no comment gives a source. */
    List<String> handWritten() {
        List<String> lines = text().lines().toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (CHECKED.contains(lines.get(i))
                    && (i == 0 || !MARKER.matcher(lines.get(i - 1)).matches())) {
                found.add(file.getFileName() + ":" + (i + 1));
            }
        }
        return found;
    }

    private List<String> sample(Matcher marker) {
        String source = marker.group(2);
        String part = marker.group(3) == null ? "" : marker.group(3);
        return switch (marker.group(1)) {
            case "java" -> fenced("java", region(source, part));
            case "definition" -> fenced("json", node(source, "apiDefinition.swagger.json", part, marker.group(4)));
            case "properties" -> fenced("json", node(source, "apiProperties.json", part, marker.group(4)));
            case "file" -> fenced("json", selected(json(source), source, part, marker.group(4)));
            case "configuration" -> fenced("json", configuration(source));
            default -> fenced("text", connectors.log(source));
        };
    }

    private static List<String> fenced(String language, List<String> lines) {
        List<String> block = new ArrayList<>();
        block.add(FENCE + language);
        block.addAll(lines);
        block.add(FENCE);
        return block;
    }

    /** Most code is beside this class; what needs other modules is in theirs. */
    private static Path code(String source) {
        return source.startsWith("connector-") ? Path.of("..").resolve(source) : SAMPLES.resolve(source);
    }

    private List<String> region(String source, String name) {
        List<String> region = new ArrayList<>();
        boolean inside = false;
        boolean found = false;
        for (String line : read(code(source))) {
            String bare = line.strip();
            if (bare.equals("// end: " + name)) {
                inside = false;
            }
            if (inside && !bare.startsWith("// begin: ") && !bare.startsWith("// end: ")) {
                region.add(line);
            }
            if (bare.equals("// begin: " + name)) {
                inside = true;
                found = true;
            }
        }
        if (!found || inside) {
            throw new AssertionError(file + ": " + source + " has no region \"" + name + "\" with begin and end");
        }
        // Only without blank lines at the end does stripIndent look at the code alone.
        return String.join("\n", region).stripTrailing().stripIndent().lines().toList();
    }

    private List<String> node(String sample, String document, String pointer, String members) {
        String source = document + " of \"" + sample + "\"";
        return selected(connectors.json(sample, document), source, pointer, members);
    }

    private List<String> selected(JsonNode root, String source, String pointer, String members) {
        JsonNode node = root.at(JsonPointer.compile(pointer));
        if (node.isMissingNode()) {
            throw new AssertionError(file + ": " + source + " has nothing at " + pointer);
        }
        if (members == null) {
            return JsonText.of(node).lines().toList();
        }
        ObjectNode some = JsonNodeFactory.instance.objectNode();
        for (String member : members.split(",", -1)) {
            if (!node.has(member)) {
                throw new AssertionError(file + ": " + pointer + " of " + source + " has no " + member);
            }
            some.set(member, node.get(member));
        }
        return JsonText.of(some).lines().toList();
    }

    private static List<String> configuration(String sample) {
        return JsonText.of(read(GuideConnectors.configuration(sample).toFile()))
                .lines()
                .toList();
    }

    private static JsonNode json(String source) {
        return read(Path.of("..").resolve(source).toFile());
    }

    private static JsonNode read(File source) {
        try {
            return new JsonMapper().readTree(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
