package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the reason of an unexpected failure in the log and gives the caller the id to ask for. */
final class UnexpectedErrorMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request {} failed", id, failure);
        return ErrorBody.response(500, "InternalError", "The service failed; its log knows more.", id)
                .build();
    }
}
