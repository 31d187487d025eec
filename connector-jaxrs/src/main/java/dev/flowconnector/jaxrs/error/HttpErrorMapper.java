package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Gives every refusal of the application or the container a JSON body; a body that is there already stays. */
final class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response original = exception.getResponse();
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        String code = original.getStatusInfo().getReasonPhrase().replace(" ", "");
        Response.ResponseBuilder answer =
                ErrorBody.response(original.getStatus(), code, String.valueOf(exception.getMessage()));
        original.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }
}
