package dev.flowconnector.core.operation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * How long operations are run and kept.
 *
 * @param executor runs the work
 * @param retryAfter how long a caller waits between two questions
 * @param retention how long a result is kept after the work has ended; reading it does not end it, since an answer may
 *     get lost
 * @param clock tells the time
 */
public record OperationSettings(Executor executor, Duration retryAfter, Duration retention, InstantSource clock) {
    private static final int THREADS = 4;

    /** Checks that the waiting time is whole seconds: the header has no other unit. */
    public OperationSettings {
        Objects.requireNonNull(executor, "executor");
        Objects.requireNonNull(retention, "retention");
        Objects.requireNonNull(clock, "clock");
        if (retryAfter.toSeconds() < 1 || !retryAfter.equals(Duration.ofSeconds(retryAfter.toSeconds()))) {
            throw new IllegalArgumentException("retryAfter must be whole seconds, at least 1: '" + retryAfter + "'");
        }
    }

    /** Four daemon threads, five seconds between two questions, one day of retention. */
    public static OperationSettings ofDefaults() {
        return new OperationSettings(
                Executors.newFixedThreadPool(THREADS, OperationSettings::daemon),
                Duration.ofSeconds(5),
                Duration.ofDays(1),
                InstantSource.system());
    }

    /** These settings with another waiting time between two questions. */
    public OperationSettings withRetryAfter(Duration retryAfter) {
        return new OperationSettings(executor, retryAfter, retention, clock);
    }

    /** These settings with another retention. */
    public OperationSettings withRetention(Duration retention) {
        return new OperationSettings(executor, retryAfter, retention, clock);
    }

    /** These settings with another clock. */
    public OperationSettings withClock(InstantSource clock) {
        return new OperationSettings(executor, retryAfter, retention, clock);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "connector-operation");
        thread.setDaemon(true);
        return thread;
    }
}
