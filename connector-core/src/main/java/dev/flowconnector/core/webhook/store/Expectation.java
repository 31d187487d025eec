package dev.flowconnector.core.webhook.store;

/** What the flow behind a subscription waits for. */
public enum Expectation {
    /** A trigger: each event starts a run. */
    EVERY_EVENT,
    /** An action: a run waits for one notification and goes on with it. */
    ONE_EVENT,
    /** An action whose one notification is on its way, in a durable outbox; one in memory loses it with the process. */
    NOTHING_MORE
}
