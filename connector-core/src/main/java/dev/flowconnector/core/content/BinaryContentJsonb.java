package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.StringReader;
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
    // The text is in memory already: how much may come is for the limits of the request to say.
    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

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
            String json = mapper.writeValueAsString(value);
            return mapper.readValue(new StringReader(json), BinaryContent.class);
        } catch (JsonProcessingException e) {
            throw new JsonbException(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new JsonbException(String.valueOf(e.getMessage()), e);
        }
    }
}
