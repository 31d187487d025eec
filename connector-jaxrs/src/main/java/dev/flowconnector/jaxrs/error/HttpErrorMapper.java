package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives every refusal of the application or the container a JSON body; a body that is there already stays. */
final class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {
    private static final Logger LOG = LoggerFactory.getLogger(HttpErrorMapper.class);
    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response original = exception.getResponse();
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        String id = UUID.randomUUID().toString();
        if (original.getStatus() >= 500) {
            LOG.error("Request {} failed", id, exception);
        }
        Response.ResponseBuilder answer = ErrorBody.response(
                original.getStatus(), code(original.getStatus()), String.valueOf(exception.getMessage()), id);
        original.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    // Not the container's own phrase: some have none for 422, the status of a broken business rule.
    private static String code(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase().replace(" ", "");
        }
        return status == UNPROCESSABLE ? "UnprocessableContent" : "Http" + status;
    }
}
