package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a status means, where nobody has said more. */
final class HttpFailures {
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;
    /** What implementations say when the application says nothing. */
    private static final Pattern OF_THE_CONTAINER = Pattern.compile("HTTP \\d{3}\\b.*|RESTEASY\\d+.*", Pattern.DOTALL);

    private HttpFailures() {}

    /** Whether an exception has words of its own. */
    static boolean isSaid(WebApplicationException exception) {
        return isSaid(exception.getMessage());
    }

    private static boolean isSaid(@Nullable String message) {
        return message != null
                && !message.isBlank()
                && !OF_THE_CONTAINER.matcher(message).matches();
    }

    static Failure of(int status, @Nullable String message) {
        boolean said = isSaid(message);
        // What a defect says was written for a log; that a service is not available is said to the caller.
        return Failure.of(
                status,
                code(status),
                said && (status < Failure.SERVER_ERROR || status == UNAVAILABLE)
                        ? String.valueOf(message)
                        : meaning(status));
    }

    static Failure of(int status) {
        return of(status, null);
    }

    private static String code(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        if (known == null) {
            // Some containers have no phrase for the status of a broken business rule.
            return status == 422 ? "UnprocessableContent" : "Http" + status;
        }
        return known == Response.Status.INTERNAL_SERVER_ERROR
                ? "InternalError"
                : known.getReasonPhrase().replaceAll("[^A-Za-z]", "");
    }

    private static String meaning(int status) {
        return switch (status) {
            case 400 -> "The request is not one that this service understands.";
            case 401 -> "The credentials are missing or wrong.";
            case 403 -> "These credentials do not permit this.";
            case NOT_FOUND -> "There is nothing at this address.";
            case 405 -> "This address does not take requests of this kind; the header Allow names those that it takes.";
            case 406 -> "This service cannot answer in any of the media types that the request accepts.";
            case 409 -> "The request contradicts the state of what it is about.";
            case 413 -> "The request is larger than this service takes.";
            case 415 -> "The body has a media type that this operation does not take.";
            case 429 -> "There are too many requests; try again later.";
            case UNAVAILABLE -> "The service is not available for the moment; try again later.";
            default -> status >= Failure.SERVER_ERROR ? Failure.unexpected().message() : "The request was refused.";
        };
    }
}
