package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** Streams that the application opens. */
record StreamSource(BinaryContent.StreamSupplier streams, OptionalLong size) implements ContentSource {
    @Override
    public InputStream open() throws IOException {
        return streams.open();
    }
}
