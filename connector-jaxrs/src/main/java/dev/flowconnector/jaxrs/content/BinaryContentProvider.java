package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.core.content.ContentScope;
import jakarta.ws.rs.core.HttpHeaders;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a file that is a whole body or a part of a form: its raw bytes, whatever the media type is. Media
 * type and name are those of the headers, if they are there.
 */
@Provider
final class BinaryContentProvider implements MessageBodyReader<BinaryContent>, MessageBodyWriter<BinaryContent> {
    private final ContentLimits limits;

    BinaryContentProvider(ContentLimits limits) {
        this.limits = limits;
    }

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
        // A part of a form is read without interceptors, but by the thread that read the form.
        ContentScope scope = ContentScope.current().orElseGet(() -> ContentScope.unbound(limits));
        BinaryContent content = scope.receive(body, EntityHeaders.length(headers));
        Optional<String> name =
                EntityHeaders.first(headers, HttpHeaders.CONTENT_DISPOSITION).flatMap(DispositionReader::fileName);
        Optional<String> sent =
                EntityHeaders.first(headers, HttpHeaders.CONTENT_TYPE).filter(BinaryContent::isMediaType);
        BinaryContent named = name.map(content::withName).orElse(content);
        return sent.map(named::withMediaType).orElse(named);
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
