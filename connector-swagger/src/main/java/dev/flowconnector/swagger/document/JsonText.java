package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The one way in which this project writes JSON: ASCII only, so that tools that read with a platform's encoding are
 * right too; two-space indent, line feeds, a line feed at the end.
 */
public final class JsonText {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writer(new Layout());

    private JsonText() {}

    /** The text of a tree. */
    public static String of(JsonNode tree) {
        try {
            return WRITER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layout that is the same in every Jackson: its own has changed between versions. */
    private static final class Layout extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;
        private static final Lines LINES = new Lines();

        private Layout() {
            indentObjectsWith(LINES);
            indentArraysWith(LINES);
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Layout();
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) throws IOException {
            end(json, entries, '}');
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            end(json, values, ']');
        }

        private void end(JsonGenerator json, int members, char bracket) throws IOException {
            _nesting--;
            if (members > 0) {
                _objectIndenter.writeIndentation(json, _nesting);
            }
            json.writeRaw(bracket);
        }
    }

    /** A line feed and two blanks for each level, written at once. */
    private static final class Lines extends DefaultPrettyPrinter.NopIndenter {
        private static final long serialVersionUID = 1L;
        private static final int PREPARED = 64;
        private static final String BLANKS = "\n" + "  ".repeat(PREPARED);

        @Override
        public boolean isInline() {
            return false;
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            json.writeRaw(level <= PREPARED ? BLANKS.substring(0, 1 + 2 * level) : "\n" + "  ".repeat(level));
        }
    }
}
