package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.BinaryContent;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads and writes a file that is the whole body: its raw bytes, whatever the media type is. */
@Provider
final class BinaryContentProvider implements MessageBodyReader<BinaryContent>, MessageBodyWriter<BinaryContent> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BinaryContent.class;
    }

    @Override
    public BinaryContent readFrom(
            Class<BinaryContent> type,
            Type genericType,
            Annotation[] annotations,
            @Nullable MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        BinaryContent content = BinaryContent.of(body.readAllBytes());
        return mediaType == null ? content : content.withMediaType(mediaType.toString());
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BinaryContent.class;
    }

    @Override
    public void writeTo(
            BinaryContent content,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        content.transferTo(body);
    }
}
