package dev.flowconnector.core.webhook;

import java.time.Duration;
import java.util.Optional;

/** What came of sending a notification once. */
public sealed interface DeliveryAnswer {

    /**
     * The flow's side answered.
     *
     * @param status HTTP status
     * @param retryAfter what {@code Retry-After} asks for
     * @param body the beginning of the answer, as far as it tells the reason; empty where it is of no interest
     */
    record Answered(int status, Optional<Duration> retryAfter, String body) implements DeliveryAnswer {}

    /**
     * Nothing answered, or not in time; another attempt may.
     *
     * @param reason for the log; without path or query of the URL
     */
    record Unreachable(String reason) implements DeliveryAnswer {}

    /**
     * Nothing was sent, because the host's name stands for an address that must not be called.
     *
     * @param reason for the log; without path or query of the URL
     */
    record Forbidden(String reason) implements DeliveryAnswer {}
}
