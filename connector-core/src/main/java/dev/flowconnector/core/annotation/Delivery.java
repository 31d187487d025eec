package dev.flowconnector.core.annotation;

/** How a trigger hands over events: the value of {@code x-ms-trigger}. */
public enum Delivery {
    /** One event an answer: {@code single}. */
    SINGLE,
    /** An array of events, one flow run each: {@code batch}. */
    BATCH
}
