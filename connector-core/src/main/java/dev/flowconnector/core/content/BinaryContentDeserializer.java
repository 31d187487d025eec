package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the envelope and plain base64; other members of the envelope are a decoded view of the same bytes. */
final class BinaryContentDeserializer extends StdDeserializer<BinaryContent> {
    private static final long serialVersionUID = 1L;

    BinaryContentDeserializer() {
        super(BinaryContent.class);
    }

    @Override
    public BinaryContent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> decode(parser);
            case START_OBJECT -> envelope(parser);
            default -> throw refuse(parser, "Expected a file, found " + parser.currentToken() + "." + shapes());
        };
    }

    private BinaryContent envelope(JsonParser parser) throws IOException {
        BinaryContent content = null;
        String mediaType = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (member) {
                case "$content" -> {
                    requireText(parser, member, value);
                    content = decode(parser);
                }
                case "$content-type" -> mediaType = mediaType(parser, member, value);
                default -> parser.skipChildren();
            }
        }
        if (content == null) {
            throw refuse(parser, "Expected a file, found an object without \"$content\"." + shapes());
        }
        return mediaType == null ? content : content.withMediaType(mediaType);
    }

    private @Nullable String mediaType(JsonParser parser, String member, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        requireText(parser, member, value);
        String text = parser.getText();
        return text.isBlank() ? null : text;
    }

    private BinaryContent decode(JsonParser parser) throws IOException {
        try {
            return BinaryContent.ofBase64(parser.getText());
        } catch (IllegalArgumentException e) {
            throw refuse(parser, String.valueOf(e.getMessage()));
        }
    }

    private void requireText(JsonParser parser, String member, JsonToken value) throws IOException {
        if (value != JsonToken.VALUE_STRING) {
            throw refuse(parser, "Expected text in \"" + member + "\", found " + value + "." + shapes());
        }
    }

    private static MismatchedInputException refuse(JsonParser parser, String message) {
        return MismatchedInputException.from(parser, BinaryContent.class, message);
    }

    private static String shapes() {
        return " A file is {\"$content-type\": \"…\", \"$content\": \"<base64>\"} or \"<base64>\".";
    }
}
