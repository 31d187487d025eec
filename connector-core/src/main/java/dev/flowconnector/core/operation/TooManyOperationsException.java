package dev.flowconnector.core.operation;

import dev.flowconnector.core.error.ErrorAnswer;
import java.time.Duration;
import java.util.Optional;

/** No more work is accepted for now: 429 with {@code Retry-After}. The platform comes back by itself. */
public final class TooManyOperationsException extends RuntimeException implements ErrorAnswer {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Duration retryAfter;

    TooManyOperationsException(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    @Override
    public int status() {
        return TOO_MANY_REQUESTS;
    }

    @Override
    public String code() {
        return "TooManyOperations";
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter);
    }
}
