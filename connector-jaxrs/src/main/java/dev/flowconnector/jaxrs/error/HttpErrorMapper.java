package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives every refusal of the application or the container a JSON body; one that the application chose stays. */
final class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {
    private static final int FIRST_ERROR = 400;

    private final ErrorAnswers answers;

    @Context
    private @Nullable UriInfo uri;

    HttpErrorMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response original = exception.getResponse();
        if (original.getStatus() < FIRST_ERROR || original.hasEntity()) {
            return original;
        }
        Failure said = HttpFailures.of(original.getStatus(), exception.getMessage());
        Failure failure = said.isOurs()
                ? said
                : reason(exception)
                        .or(() -> ParameterFailures.of(exception, uri))
                        .orElse(said);
        Response.ResponseBuilder answer = answers.builder(failure, exception);
        original.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    /** Containers refuse without words and leave the reason in the cause; an application that spoke has the word. */
    private static Optional<Failure> reason(WebApplicationException exception) {
        return Optional.ofNullable(exception.getCause())
                .flatMap(cause -> HttpFailures.isSaid(exception) ? Failures.ofBody(cause) : Failures.known(cause));
    }
}
