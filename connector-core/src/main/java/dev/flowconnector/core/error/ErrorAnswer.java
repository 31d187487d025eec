package dev.flowconnector.core.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an exception implements that knows how it is answered; most applications throw {@link ConnectorException}.
 *
 * <p>The maker reads the message in the run history of the flow. The platform repeats a request after 408, 429 and all
 * 5xx, and after no other status: what fails for good must not have one of them.
 */
public interface ErrorAnswer {

    /** The HTTP status, 400 to 599. */
    int status();

    /** What went wrong, for programs: one word such as {@code OrderClosed}, which never changes. */
    String code();

    /** What went wrong and how to repair it, for the maker: full sentences without secrets. */
    @Nullable
    String getMessage();

    /** How long the caller waits before it tries again; sent as {@code Retry-After}, in whole seconds. */
    default Optional<Duration> retryAfter() {
        return Optional.empty();
    }
}
