package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers what no other mapper knows: the reason goes to the log, the caller gets the id to ask for. */
final class AnyErrorMapper implements ExceptionMapper<Throwable> {
    private final ErrorAnswers answers;

    AnyErrorMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Throwable exception) {
        return answers.answer(exception);
    }
}
