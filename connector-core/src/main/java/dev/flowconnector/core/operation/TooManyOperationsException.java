package dev.flowconnector.core.operation;

import java.time.Duration;

/** No more work is accepted for now: 429 with {@code Retry-After}. The platform comes back by itself. */
public final class TooManyOperationsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyOperationsException(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    /** How long the caller waits before it tries again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
