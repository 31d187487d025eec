package dev.flowconnector.swagger.document.text;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Locator;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.TextSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * One file of a connector: its text, the tree in it, the place of every name and value, and the faults that reading
 * met. JSON with comments, spare or missing commas, raw control characters or a wrong encoding is read on, and so is
 * YAML. Immutable, except that the tree is shared; one thread at a time.
 */
public final class SourceFile {
    /** The platform takes one megabyte; more than this is no definition and is not read. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private final String name;
    private final long bytes;
    private final String text;
    private final JsonNode tree;
    private final Format format;
    private final Faults faults;
    private final Spans spans;

    private enum Format {
        JSON,
        YAML
    }

    private SourceFile(String name, long bytes, Decoded decoded) {
        this.name = name;
        this.bytes = bytes;
        this.text = decoded.text();
        this.spans = new Spans(text.length());
        this.faults = new Faults(Lines.of(name, text));
        decodingFaults(decoded);
        // Nearly every file: no need to look for YAML, nor to load what reads it.
        boolean object = text.stripLeading().startsWith("{");
        this.format = !object && YamlTextReader.looksLike(text) ? Format.YAML : Format.JSON;
        this.tree = format == Format.YAML
                ? new YamlTextReader(text, faults, spans).read()
                : new JsonTextReader(text, faults, spans).read();
        if (!tree.isObject() && bytes <= LARGEST) {
            faults.syntax(
                    0,
                    tree.isMissingNode()
                            ? "The file is empty."
                            : "The file holds " + kind(tree) + "; a definition is an object: it begins with '{'.",
                    "Check that this is the right file.");
        }
    }

    /** Reads a file; messages name it by the path as given. */
    public static SourceFile read(Path file) throws IOException {
        return read(file, file.toString());
    }

    /** Reads a file; messages name it so. */
    public static SourceFile read(Path file, String name) throws IOException {
        long size = Files.size(file);
        return size > LARGEST ? tooLarge(name, size) : of(name, Files.readAllBytes(file));
    }

    /** Reads the content of a file. */
    public static SourceFile of(String name, byte[] content) {
        return content.length > LARGEST
                ? tooLarge(name, content.length)
                : new SourceFile(Objects.requireNonNull(name, "name"), content.length, Decoded.of(content));
    }

    /** Reads a text. */
    public static SourceFile of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceFile tooLarge(String name, long size) {
        SourceFile file = new SourceFile(name, size, new Decoded("", StandardCharsets.UTF_8, false, 0));
        file.faults.syntax(
                0,
                "The file has " + size + " bytes and was not read; the platform takes less than 1,048,576.",
                "Check that this is the right file.");
        return file;
    }

    private void decodingFaults(Decoded decoded) {
        if (!decoded.isUtf8()) {
            faults.add(
                    TextFault.Kind.ENCODING,
                    decoded.firstWrong(),
                    decoded.encoding().equals(StandardCharsets.ISO_8859_1)
                            ? "The byte that becomes '" + text.charAt(decoded.firstWrong())
                                    + "' here is not UTF-8; the file was probably saved as Latin-1 or Windows-1252."
                            : "The file is encoded in " + decoded.encoding() + "; the platform reads UTF-8.",
                    "Save the file as UTF-8 without byte order mark.",
                    new Edit.ReplaceText(0, 0, ""));
        } else if (decoded.mark()) {
            faults.add(
                    TextFault.Kind.BYTE_ORDER_MARK,
                    0,
                    "The file begins with a byte order mark, which the tools that create and update connectors refuse.",
                    "Save the file as UTF-8 without byte order mark.",
                    new Edit.ReplaceText(0, 0, ""));
        }
    }

    private static String kind(JsonNode tree) {
        return switch (tree.getNodeType()) {
            case ARRAY -> "an array";
            case STRING -> "a text";
            default -> "a single value";
        };
    }

    /** The name that messages show. */
    public String name() {
        return name;
    }

    /** The characters of the file, without byte order mark. */
    public String text() {
        return text;
    }

    /** The file as the definition of a connector. */
    public SwaggerDocument definition() {
        return SwaggerDocument.of(root(), source());
    }

    /** The file as the properties of a connector. */
    public PropertiesDocument properties() {
        return PropertiesDocument.of(root(), source());
    }

    /**
     * The text after some edits, everything else as it was. Edits that touch the same characters as an earlier one in
     * the list are left out, and so is all that cannot be done: YAML is not edited.
     */
    public String edited(List<Edit> edits) {
        return format == Format.YAML ? text : new TextEditor(text, tree, spans).apply(edits);
    }

    private ObjectNode root() {
        return tree instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    private TextSource source() {
        TextSource.State state = tree.isObject() ? TextSource.State.READ : TextSource.State.UNREADABLE;
        Locator locator = new Locator() {
            @Override
            public Origin value(JsonPointer pointer) {
                return faults.position(spans.nearest(pointer).start());
            }

            @Override
            public Origin key(JsonPointer pointer) {
                return faults.position(spans.nearest(pointer).keyStart());
            }
        };
        return new TextSource(name, bytes, state, locator, faults.all());
    }
}
