package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A JSON file that stands in the body as JSON: written again, with every name, order and number as it is, white space
 * apart.
 */
final class EmbeddedJson implements AutoCloseable {
    static final String MEDIA_TYPE = "application/json";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Spool spool;
    private final JsonGenerator generator;

    EmbeddedJson(ContentScope scope) throws IOException {
        spool = new Spool(scope);
        generator = FACTORY.createGenerator(spool).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    JsonGenerator generator() {
        return generator;
    }

    /** The value that the parser stands at, as a file. */
    static BinaryContent read(JsonParser parser, ContentScope scope) throws IOException {
        try (EmbeddedJson json = new EmbeddedJson(scope)) {
            json.copy(parser);
            return json.finish();
        }
    }

    /** Copies the value that the parser stands at, and leaves the parser at its end. */
    void copy(JsonParser parser) throws IOException {
        int depth = 0;
        while (true) {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            switch (token) {
                case START_OBJECT -> generator.writeStartObject();
                case END_OBJECT -> generator.writeEndObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_ARRAY -> generator.writeEndArray();
                case FIELD_NAME -> generator.writeFieldName(parser.currentName());
                // As text: a number may have more digits than a type of Java.
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getText());
                default -> generator.copyCurrentEvent(parser);
            }
            if (depth == 0 && token != JsonToken.FIELD_NAME) {
                return;
            }
            parser.nextToken();
        }
    }

    /** The file. */
    BinaryContent finish() throws IOException {
        generator.close();
        return new BinaryContent(spool.finish(), MEDIA_TYPE, null);
    }

    @Override
    public void close() {
        // The generator is not closed: it would complete what is incomplete. Its buffers go with it.
        spool.close();
    }
}
