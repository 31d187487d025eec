package dev.flowconnector.jaxrs.error;

import java.time.Duration;
import java.util.Optional;

/**
 * What is said about an exception.
 *
 * @param status status of the answer
 * @param code what went wrong, for programs
 * @param message what went wrong, for people
 * @param retryAfter how long the caller waits before it tries again
 */
record Failure(int status, String code, String message, Optional<Duration> retryAfter) {
    static final int BAD_REQUEST = 400;
    static final int TOO_LARGE = 413;
    static final int SERVER_ERROR = 500;

    static Failure of(int status, String code, String message) {
        return new Failure(status, code, message, Optional.empty());
    }

    /** Our own fault: the log has the details, the caller an id to ask for them. */
    static Failure unexpected() {
        return of(
                SERVER_ERROR,
                "InternalError",
                "The service failed. Its operators find the reason in their log under the request id.");
    }

    /** A body that did not arrive; mostly nobody is left to read this. */
    static Failure broken() {
        return of(
                BAD_REQUEST,
                "IncompleteBody",
                "The request broke off before all of it had arrived, or its encoding is damaged. Send it again.");
    }

    boolean isOurs() {
        return status >= SERVER_ERROR;
    }
}
