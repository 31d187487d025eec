package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers a body that is not JSON or not what it should be. */
final class JsonMapper implements ExceptionMapper<JsonProcessingException> {
    private final ErrorAnswers answers;

    JsonMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(JsonProcessingException exception) {
        return answers.answer(exception);
    }
}
