package dev.flowconnector.core.error;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the maker shall understand, for code that knows nothing of Jakarta REST.
 *
 * <pre>{@code
 * throw ConnectorException.of(409, "OrderClosed", "Order 4711 is closed. Reopen it first.");
 * }</pre>
 *
 * <p>{@code connector-jaxrs} answers it as JSON in the shape that all parts of the platform read.
 */
public final class ConnectorException extends RuntimeException implements ErrorAnswer {
    private static final long serialVersionUID = 1L;
    private static final int LEAST = 400;
    private static final int MOST = 599;
    private static final int TOO_MANY_REQUESTS = 429;

    private final int status;
    private final String code;
    private final @Nullable Duration retryAfter;

    private ConnectorException(int status, String code, String message, @Nullable Duration retryAfter) {
        super(Objects.requireNonNull(message, "message"));
        if (status < LEAST || status > MOST) {
            throw new IllegalArgumentException("status must be 400 to 599: '" + status + "'");
        }
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank; use a word such as OrderClosed");
        }
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    /**
     * A refusal.
     *
     * @param status the HTTP status, 400 to 599; the platform repeats the request after 408, 429 and all 5xx
     * @param code what went wrong, for programs: one word such as {@code OrderClosed}
     * @param message what went wrong and how to repair it, for the maker: full sentences without secrets
     */
    public static ConnectorException of(int status, String code, String message) {
        return new ConnectorException(status, code, message, null);
    }

    /**
     * Too much for now: 429, after which the platform waits as long as it is told and tries again.
     *
     * @param retryAfter how long; sent as whole seconds, rounded up
     */
    public static ConnectorException tooManyRequests(String message, Duration retryAfter) {
        return new ConnectorException(
                TOO_MANY_REQUESTS, "TooManyRequests", message, Objects.requireNonNull(retryAfter, "retryAfter"));
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
