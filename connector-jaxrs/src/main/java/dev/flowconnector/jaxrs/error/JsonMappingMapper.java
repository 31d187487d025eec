package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** The same for a body that is not what it should be; containers have a mapper for just this class. */
final class JsonMappingMapper implements ExceptionMapper<JsonMappingException> {
    private final ErrorAnswers answers;

    JsonMappingMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(JsonMappingException exception) {
        return answers.answer(exception);
    }
}
