package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The one shape of an error: each reader on the platform looks for the message in another place and finds it here.
 *
 * @param status status of the answer
 * @param code what went wrong, for programs
 * @param message what went wrong, for people
 * @param error the same once more, for readers that look inside {@code error}
 * @param requestId what a maker quotes and the log knows; empty until the answer is complete
 */
public record ErrorBody(int status, String code, String message, Detail error, String requestId) {
    // A reader of the platform cuts a body after 2,000 characters, and the message is in it twice.
    private static final int MAX_MESSAGE = 800;

    /**
     * The part that readers find inside {@code error}.
     *
     * @param code what went wrong, for programs
     * @param message what went wrong, for people
     */
    public record Detail(String code, String message) {}

    /** An answer; its id is that of the request. */
    public static Response.ResponseBuilder response(int status, String code, String message) {
        return response(status, code, message, "");
    }

    /** An answer with an id that stands in the log already. */
    public static Response.ResponseBuilder response(int status, String code, String message, String requestId) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(of(status, code, message, requestId));
    }

    /** The answer to a request for something that does not exist. */
    public static Response notFound(String message) {
        return response(404, "NotFound", message).build();
    }

    static ErrorBody of(int status, String code, String message, String requestId) {
        String shown = Shown.text(message, MAX_MESSAGE);
        return new ErrorBody(status, code, shown, new Detail(code, shown), requestId);
    }

    ErrorBody withRequestId(String id) {
        return new ErrorBody(status, code, message, error, id);
    }
}
