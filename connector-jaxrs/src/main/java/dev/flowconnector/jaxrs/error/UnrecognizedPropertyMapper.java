package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** The same for unknown properties; containers have a mapper for just this class. */
final class UnrecognizedPropertyMapper implements ExceptionMapper<UnrecognizedPropertyException> {
    private final ErrorAnswers answers;

    UnrecognizedPropertyMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(UnrecognizedPropertyException exception) {
        return answers.answer(exception);
    }
}
