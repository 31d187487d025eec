package dev.flowconnector.jaxrs.error;

import dev.flowconnector.jaxrs.correlation.CurrentRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes answers of exceptions, and writes those that are our fault into the log. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger("dev.flowconnector.error");

    private final CurrentRequest current;

    ErrorAnswers(CurrentRequest current) {
        this.current = current;
    }

    /** The answer to any exception. */
    Response answer(Throwable exception) {
        return answer(Failures.known(exception).orElseGet(Failure::unexpected), exception);
    }

    Response answer(Failure failure, Throwable exception) {
        return builder(failure, exception).build();
    }

    Response.ResponseBuilder builder(Failure failure, Throwable exception) {
        String id = failure.isOurs() ? logged(failure, exception) : "";
        // Callers hang up every day: no reason for anybody to look.
        Failures.broken(exception)
                .ifPresent(why -> LOG.debug("Request {} broke off: {}", current.id(), why.toString()));
        Response.ResponseBuilder answer = ErrorBody.response(failure.status(), failure.code(), failure.message(), id);
        failure.retryAfter()
                .ifPresent(wait -> answer.header(
                        HttpHeaders.RETRY_AFTER,
                        Math.max(1, wait.plusMillis(999).toSeconds())));
        return answer;
    }

    private String logged(Failure failure, Throwable exception) {
        String id = current.id();
        LOG.error("Request {} is answered with {} {}", id, failure.status(), failure.code(), exception);
        return id;
    }
}
