package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * The one shape of an error: each reader on the platform looks for the message in another place and finds it here.
 *
 * @param status status of the answer
 * @param code what went wrong, for programs
 * @param message what went wrong, for people
 * @param error the same once more, for readers that look inside {@code error}
 * @param requestId what a maker quotes and the log knows
 */
public record ErrorBody(int status, String code, String message, Detail error, String requestId) {

    /**
     * The part that readers find inside {@code error}.
     *
     * @param code what went wrong, for programs
     * @param message what went wrong, for people
     */
    public record Detail(String code, String message) {}

    /** An answer with an id of its own. */
    public static Response.ResponseBuilder response(int status, String code, String message) {
        return response(status, code, message, UUID.randomUUID().toString());
    }

    /** An answer with an id that stands elsewhere too. */
    public static Response.ResponseBuilder response(int status, String code, String message, String requestId) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ErrorBody(status, code, message, new Detail(code, message), requestId));
    }

    /** The answer to a request for something that does not exist. */
    public static Response notFound(String message) {
        return response(404, "NotFound", message).build();
    }
}
