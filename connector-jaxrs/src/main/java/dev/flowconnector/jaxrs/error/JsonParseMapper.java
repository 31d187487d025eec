package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** The same for a body that is not JSON; containers have a mapper for just this class. */
final class JsonParseMapper implements ExceptionMapper<JsonParseException> {
    private final ErrorAnswers answers;

    JsonParseMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(JsonParseException exception) {
        return answers.answer(exception);
    }
}
