package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Base64;

/**
 * Reads and writes files in applications whose JSON library is JSON-B: the same shapes and answers as with Jackson, but
 * with all of the text in memory.
 *
 * <pre>{@code
 * BinaryContentJsonb files = new BinaryContentJsonb();
 * JsonbConfig config = new JsonbConfig().withSerializers(files).withDeserializers(files);
 * }</pre>
 *
 * <p>Plain text is base64 or the file itself, whichever it looks like. Safe for use by several threads.
 */
public final class BinaryContentJsonb implements JsonbSerializer<BinaryContent>, JsonbDeserializer<BinaryContent> {
    private final ObjectMapper mapper = new ObjectMapper();

    /** One to register. */
    public BinaryContentJsonb() {}

    /** Writes base64 text. */
    @Override
    public void serialize(BinaryContent content, JsonGenerator generator, SerializationContext context) {
        try {
            generator.write(Base64.getEncoder().encodeToString(content.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the file.
     *
     * @throws JsonbException if the value is no file; the message is the one that Jackson gives
     */
    @Override
    public BinaryContent deserialize(JsonParser parser, DeserializationContext context, Type type) {
        Object value = context.deserialize(Object.class, parser);
        try {
            // As text and not as a tree, which would shorten numbers.
            return mapper.readValue(mapper.writeValueAsString(value), BinaryContent.class);
        } catch (JsonProcessingException e) {
            throw new JsonbException(e.getOriginalMessage(), e);
        }
    }
}
