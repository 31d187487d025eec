package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;

/** Writes base64 text: the one shape of a file in JSON that every reader on the platform understands. */
final class BinaryContentSerializer extends StdSerializer<BinaryContent> {
    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = -1;

    BinaryContentSerializer() {
        super(BinaryContent.class);
    }

    @Override
    public void serialize(BinaryContent content, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        if (generator instanceof TokenBuffer || generator.canWriteBinaryNatively()) {
            // A tree, or a format that writes the length first.
            generator.writeBinary(content.bytes());
            return;
        }
        try (InputStream in = content.openStream()) {
            generator.writeBinary(in, UNKNOWN);
        }
    }
}
