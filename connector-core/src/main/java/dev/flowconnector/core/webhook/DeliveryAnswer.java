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
     * A run was started, and the flow answered with a status of its own, by the action Response. The notification has
     * arrived, whatever the status is: sending it again would start a second run.
     *
     * @param status HTTP status that the flow chose
     * @param run id of the run
     */
    record RunStarted(int status, String run) implements DeliveryAnswer {}

    /**
     * Nothing answered, or not in time; another attempt may.
     *
     * @param reason for the log; without path or query of the URL
     */
    record Unreachable(String reason) implements DeliveryAnswer {}

    /**
     * Nothing was sent: the URL cannot be decrypted, its host is not on the list, or its name stands for an address that must
     * not be called.
     *
     * @param reason for the log, and for the user of an integration; without path or query of the URL, and without addresses
     */
    record Forbidden(String reason) implements DeliveryAnswer {}
}
