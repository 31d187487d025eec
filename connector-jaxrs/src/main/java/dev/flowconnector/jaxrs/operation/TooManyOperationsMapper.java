package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.TooManyOperationsException;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Says when to come back; the platform does so by itself. */
final class TooManyOperationsMapper implements ExceptionMapper<TooManyOperationsException> {
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public Response toResponse(TooManyOperationsException exception) {
        return ErrorBody.response(TOO_MANY_REQUESTS, "TooManyOperations", String.valueOf(exception.getMessage()))
                .header(HttpHeaders.RETRY_AFTER, exception.retryAfter().toSeconds())
                .build();
    }
}
