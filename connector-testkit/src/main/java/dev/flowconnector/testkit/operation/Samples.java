package dev.flowconnector.testkit.operation;

import dev.flowconnector.core.operation.store.Admission;
import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.StoredOutcome;
import dev.flowconnector.core.operation.store.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Operations for the contract; whole milliseconds, which is what storage has to keep. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-01-01T12:00:00.123Z");
    static final Admission ANY = new Admission(NOON.minus(Duration.ofHours(1)), 10_000, 10_000);

    private Samples() {}

    static StoredOperation queued(String id) {
        return StoredOperation.queued(id, submission("", ""));
    }

    static StoredOperation queuedAt(String id, Instant at) {
        return StoredOperation.queued(id, new Submission("analyse", "{}", List.of(), 0, "", "", Map.of(), "", at));
    }

    static StoredOperation of(String id, String principal) {
        return StoredOperation.queued(id, submission(principal, ""));
    }

    static StoredOperation keyed(String id, String key) {
        return StoredOperation.queued(id, submission("ada", key));
    }

    static Submission submission(String principal, String key) {
        return new Submission(
                "analyse",
                "{\"title\":\"Grüße \uD83D\uDE00\\u0000\"}",
                List.of("a", "b"),
                5_000_000_000L,
                "text/csv;charset=UTF-8",
                principal,
                Map.of("x-ms-workflow-run-id", "run-1"),
                key,
                NOON);
    }

    static StoredOperation succeeded(StoredOperation running, Instant now, Instant expires) {
        return running.ended(
                OperationState.SUCCEEDED, new StoredOutcome.Text("application/json", "{}"), now, expires, "");
    }

    /** Does the same on several threads that begin together. */
    static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(executor.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("A thread failed", e.getCause());
        } finally {
            executor.shutdown();
        }
    }
}
