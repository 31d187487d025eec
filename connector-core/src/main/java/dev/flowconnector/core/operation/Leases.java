package dev.flowconnector.core.operation;

import dev.flowconnector.core.operation.store.OperationStore;
import dev.flowconnector.core.operation.store.StoredOperation;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Prolongs the leases of what runs here; only durable stores know leases, so only they cost a thread. */
final class Leases implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Operations.class.getName());
    /** Two signs of life may get lost. */
    private static final int SIGNS_PER_LEASE = 3;

    private final OperationParts parts;
    private final Runner runner;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Leases::daemon);

    Leases(OperationParts parts, Runner runner) {
        this.parts = parts;
        this.runner = runner;
    }

    void begin() {
        long period = Math.max(1, parts.lease().toMillis() / SIGNS_PER_LEASE);
        ScheduledFuture<?> unused = thread.scheduleAtFixedRate(this::prolong, period, period, TimeUnit.MILLISECONDS);
    }

    /** Gives a sign of life for each attempt; one that another node has taken over is told to stop. */
    void prolong() {
        OperationStore store = parts.store();
        for (RunningAttempt attempt : runner.attempts()) {
            try {
                prolong(store, attempt);
            } catch (Throwable e) {
                // An error, too: the timer would stop for good, and other nodes would take over what runs here.
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The lease of operation '" + attempt.operationId() + "' could not be prolonged",
                        e);
            }
        }
    }

    private void prolong(OperationStore store, RunningAttempt attempt) {
        Optional<StoredOperation> operation = attempt.current();
        // A progress of the handler may come in between.
        while (operation.isPresent()
                && !store.replace(
                        operation.get().prolonged(runner.leaseEnd(parts.clock().instant())))) {
            operation = attempt.current();
        }
        if (operation.isEmpty()) {
            attempt.cancel();
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "connector-operation-leases");
        thread.setDaemon(true);
        return thread;
    }
}
