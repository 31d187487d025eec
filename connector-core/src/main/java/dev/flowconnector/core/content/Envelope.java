package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.flowconnector.core.annotation.PlainText.Meaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object: the envelope with its members in any order, or a file that is JSON itself. Other members of an
 * envelope are a decoded view of the same bytes.
 */
final class Envelope {
    private static final String CONTENT = "$content";
    private static final String TYPE = "$content-type";

    private final JsonParser parser;
    private final ContentScope scope;
    private @Nullable BinaryContent content;
    private @Nullable String mediaType;
    private boolean typed;

    Envelope(JsonParser parser, ContentScope scope) {
        this.parser = parser;
        this.scope = scope;
    }

    BinaryContent read() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            parser.nextToken();
        }
        // What comes before "$content" may belong to either; it is dropped when that shows.
        try (EmbeddedJson json = new EmbeddedJson(scope)) {
            json.generator().writeStartObject();
            for (; parser.currentToken() == JsonToken.FIELD_NAME; parser.nextToken()) {
                String member = parser.currentName();
                parser.nextToken();
                switch (member) {
                    case CONTENT -> content();
                    case TYPE -> type();
                    default -> other(member, json);
                }
            }
            if (content == null && !typed) {
                json.generator().writeEndObject();
                return json.finish();
            }
        }
        if (content == null) {
            throw refuse(parser, "Expected a file, found an object without \"$content\".");
        }
        return mediaType == null ? content : content.withMediaType(mediaType);
    }

    private void content() throws IOException {
        requireText(CONTENT);
        if (content != null) {
            throw refuse(parser, "Expected a file, found two \"$content\" in one object.");
        }
        content = JsonText.read(parser, Meaning.BASE64, scope);
    }

    private void type() throws IOException {
        typed = true;
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        requireText(TYPE);
        String text = parser.getText();
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw refuse(parser, "Expected a media type in \"$content-type\", found control characters.");
        }
        mediaType = MediaTypes.valid(text).orElse(null);
    }

    private void other(String member, EmbeddedJson json) throws IOException {
        if (content != null || typed) {
            parser.skipChildren();
        } else {
            json.generator().writeFieldName(member);
            json.copy(parser);
        }
    }

    private void requireText(String member) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw refuse(parser, "Expected text in \"" + member + "\", found " + found(parser) + ".");
        }
    }

    /** What the parser stands at, in words for people. */
    static String found(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "something else";
        };
    }

    static MismatchedInputException refuse(JsonParser parser, String message) {
        return MismatchedInputException.from(
                parser,
                BinaryContent.class,
                message + " A file is {\"$content-type\": \"…\", \"$content\": \"<base64>\"} or \"<base64>\".");
    }
}
