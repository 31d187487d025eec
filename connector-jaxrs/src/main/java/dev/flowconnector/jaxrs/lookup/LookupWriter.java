package dev.flowconnector.jaxrs.lookup;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.lookup.LookupAnswer;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes lookups in the shape that the definition declares, whatever names or library the application has for its own JSON. */
@Produces(MediaType.APPLICATION_JSON)
final class LookupWriter implements MessageBodyWriter<LookupAnswer> {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return LookupAnswer.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            LookupAnswer answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(mapper.writeValueAsBytes(answer));
    }
}
