package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.flowconnector.core.annotation.PlainText.Meaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads every shape in which the platform sends a file inside JSON. */
final class BinaryContentDeserializer extends StdDeserializer<BinaryContent> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private final Meaning plainText;

    BinaryContentDeserializer() {
        this(Meaning.AUTO);
    }

    private BinaryContentDeserializer(Meaning plainText) {
        super(BinaryContent.class);
        this.plainText = plainText;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new BinaryContentDeserializer(PlainTextMeaning.of(property));
    }

    @Override
    public BinaryContent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ContentScope scope = ContentScope.reading();
        scope.countFile();
        return switch (parser.currentToken()) {
            case VALUE_STRING -> JsonText.read(parser, plainText, scope);
            case START_OBJECT, FIELD_NAME -> new Envelope(parser, scope).read();
            case START_ARRAY -> EmbeddedJson.read(parser, scope);
            case VALUE_EMBEDDED_OBJECT -> BinaryContent.of(parser.getBinaryValue());
            default -> throw Envelope.refuse(parser, "Expected a file, found " + Envelope.found(parser) + ".");
        };
    }
}
