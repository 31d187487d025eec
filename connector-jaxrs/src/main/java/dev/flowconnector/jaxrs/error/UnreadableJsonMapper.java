package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Says which property of a body has a wrong value; an object that cannot be written is our own fault. */
final class UnreadableJsonMapper implements ExceptionMapper<JsonMappingException> {

    @Override
    public Response toResponse(JsonMappingException exception) {
        if (exception.getProcessor() instanceof com.fasterxml.jackson.core.JsonGenerator) {
            String id = UUID.randomUUID().toString();
            LoggerFactory.getLogger(UnreadableJsonMapper.class)
                    .error("Request {}: cannot write the answer", id, exception);
            return ErrorBody.response(500, "InternalError", "The service failed; its log knows more.", id)
                    .build();
        }
        return ErrorBody.response(400, "InvalidValue", place(exception) + exception.getOriginalMessage())
                .build();
    }

    private static String place(JsonMappingException exception) {
        String path = exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? "" : "Property \"" + path + "\": ";
    }
}
