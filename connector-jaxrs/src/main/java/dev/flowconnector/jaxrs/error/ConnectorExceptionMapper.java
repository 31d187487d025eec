package dev.flowconnector.jaxrs.error;

import dev.flowconnector.core.error.ConnectorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers what the application refuses. */
final class ConnectorExceptionMapper implements ExceptionMapper<ConnectorException> {
    private final ErrorAnswers answers;

    ConnectorExceptionMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(ConnectorException exception) {
        return answers.answer(exception);
    }
}
