package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes errors in their one shape, whatever names, library or views the application uses for its own JSON. */
@Produces(MediaType.APPLICATION_JSON)
final class ErrorBodyWriter implements MessageBodyWriter<ErrorBody> {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == ErrorBody.class;
    }

    @Override
    public void writeTo(
            ErrorBody body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(mapper.writeValueAsBytes(body));
    }
}
