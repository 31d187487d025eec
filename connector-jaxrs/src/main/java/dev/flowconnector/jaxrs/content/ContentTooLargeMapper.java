package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.ContentTooLargeException;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Says how large a file, or a request with files, may be. */
final class ContentTooLargeMapper implements ExceptionMapper<ContentTooLargeException> {

    @Override
    public Response toResponse(ContentTooLargeException exception) {
        return ErrorBody.response(413, "ContentTooLarge", String.valueOf(exception.getMessage()))
                .build();
    }
}
