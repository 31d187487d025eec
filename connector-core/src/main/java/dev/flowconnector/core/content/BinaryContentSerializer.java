package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes base64 text: the one shape of a file in JSON that every reader on the platform understands. */
final class BinaryContentSerializer extends StdSerializer<BinaryContent> {
    private static final long serialVersionUID = 1L;

    BinaryContentSerializer() {
        super(BinaryContent.class);
    }

    @Override
    public void serialize(BinaryContent content, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        generator.writeString(content.base64());
    }
}
