package dev.flowconnector.core.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.OperationStore;
import dev.flowconnector.core.operation.store.Progress;
import dev.flowconnector.core.operation.store.StoredOperation;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A process that stops in the middle of work, while others write to the same operation. */
class InterruptionTest {
    private static final int WORKERS = 2;

    private final OperationStore memory = OperationStore.inMemory();
    private final ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    private final AtomicBoolean first = new AtomicBoolean(true);
    private CountDownLatch begun = new CountDownLatch(1);

    /** Waits in its first attempt until it is stopped; then it fails, or it gives what it has. */
    private final class Job implements OperationHandler<String, String> {
        @Override
        public String name() {
            return "job";
        }

        @Override
        public String handle(String input, OperationContext context) throws InterruptedException {
            if (context.attempt() > 1) {
                return "whole";
            }
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                if (input.equals("fails")) {
                    throw e;
                }
            }
            return "half";
        }
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void progressIsFasterThanTheStop_workIsLeftToTheNextProcess() throws Exception {
        OperationStore store = new DurableStore(memory) {
            @Override
            public boolean replace(StoredOperation operation) {
                if (operation.state() == OperationState.QUEUED && first.getAndSet(false)) {
                    super.replace(find(operation.id()).orElseThrow().progressed(new Progress(1, "")));
                }
                return super.replace(operation);
            }
        };
        AsyncOperation<String> fails = stopped(store, "fails");

        assertThat(memory.find(fails.id()).orElseThrow().state()).isEqualTo(OperationState.QUEUED);
        assertThat(nextResult(fails)).isEqualTo("whole");
    }

    @Test
    void stoppedWhileTheStoreFails_halfAResultIsNoResult() throws Exception {
        AsyncOperation<String> half = stopped(failingOnce(), "returns");

        assertThat(memory.find(half.id()).orElseThrow().state()).isEqualTo(OperationState.QUEUED);
        assertThat(nextResult(half)).isEqualTo("whole");
    }

    @Test
    void storeFailsForOneAttempt_theOthersAreLeftAllTheSame() throws Exception {
        begun = new CountDownLatch(WORKERS);
        Operations operations = node(failingOnce(), threads);
        AsyncOperation<String> one = operations.start(Job.class, "returns");
        AsyncOperation<String> two = operations.start(Job.class, "fails");
        stop(operations);

        assertThat(memory.find(one.id()).orElseThrow().state()).isEqualTo(OperationState.QUEUED);
        assertThat(memory.find(two.id()).orElseThrow().state()).isEqualTo(OperationState.QUEUED);
    }

    @Test
    void cancelledJustAsItBegins_isNotCalled() {
        AtomicReference<Operations> service = new AtomicReference<>();
        AtomicBoolean called = new AtomicBoolean();
        OperationStore store = new DurableStore(memory) {
            @Override
            public boolean isDurable() {
                return false;
            }

            @Override
            public boolean replace(StoredOperation operation) {
                boolean replaced = super.replace(operation);
                if (operation.state() == OperationState.RUNNING) {
                    service.get().cancel(operation.id());
                }
                return replaced;
            }
        };
        service.set(node(store, Runnable::run));
        AsyncOperation<String> operation = service.get().start(() -> {
            called.set(true);
            return "";
        });

        assertThat(called).isFalse();
        assertThat(service.get().status(operation.id())).get().isInstanceOf(OperationStatus.Cancelled.class);
    }

    @Test
    void beginsJustAsTheProcessStops_isLeftToTheNextProcess() throws Exception {
        AtomicReference<Operations> service = new AtomicReference<>();
        OperationStore store = new DurableStore(memory) {
            @Override
            public boolean replace(StoredOperation operation) {
                boolean replaced = super.replace(operation);
                if (operation.state() == OperationState.RUNNING && first.getAndSet(false)) {
                    service.get().close();
                }
                return replaced;
            }
        };
        service.set(node(store, Runnable::run));
        AsyncOperation<String> operation = service.get().start(Job.class, "returns");

        assertThat(begun.getCount()).as("the handler was not called").isEqualTo(1);
        assertThat(memory.find(operation.id()).orElseThrow().state()).isEqualTo(OperationState.QUEUED);
        assertThat(nextResult(operation)).isEqualTo("whole");
    }

    @Test
    void othersWriteToo_theLeaseIsProlonged() throws Exception {
        CountDownLatch prolonged = new CountDownLatch(1);
        OperationStore store = new DurableStore(memory) {
            @Override
            public boolean replace(StoredOperation operation) {
                StoredOperation now = find(operation.id()).orElseThrow();
                boolean isSign = operation.state() == OperationState.RUNNING && now.attempt() == operation.attempt();
                if (isSign && !now.progress().equals(operation.progress())) {
                    return super.replace(operation);
                }
                if (isSign && operation.progress().isEmpty()) {
                    super.replace(now.progressed(new Progress(1, "")));
                }
                boolean replaced = super.replace(operation);
                if (isSign && replaced) {
                    prolonged.countDown();
                }
                return replaced;
            }
        };
        Operations operations = Operations.builder()
                .handler(new Job())
                .store(store)
                .executor(threads)
                .lease(Duration.ofSeconds(6))
                .shutdown(Duration.ZERO)
                .build();
        operations.start(Job.class, "returns");
        boolean inTime = prolonged.await(3, TimeUnit.SECONDS);
        stop(operations);

        assertThat(inTime).as("by the first sign of life, after two seconds").isTrue();
    }

    private AsyncOperation<String> stopped(OperationStore store, String input) throws InterruptedException {
        Operations operations = node(store, threads);
        AsyncOperation<String> operation = operations.start(Job.class, input);
        stop(operations);
        return operation;
    }

    private void stop(Operations operations) throws InterruptedException {
        begun.await();
        operations.close();
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    private String nextResult(AsyncOperation<String> operation) throws Exception {
        Operations next = node(new DurableStore(memory), Runnable::run);
        next.resume();
        OperationStatus.Succeeded succeeded =
                (OperationStatus.Succeeded) next.status(operation.id()).orElseThrow();
        BinaryContent result = (BinaryContent) succeeded.result().orElseThrow();
        return new String(result.bytes(), UTF_8);
    }

    /** Fails once to give an operation back, as a database does that is restarted. */
    private OperationStore failingOnce() {
        return new DurableStore(memory) {
            @Override
            public boolean replace(StoredOperation operation) {
                if (operation.state() == OperationState.QUEUED && first.getAndSet(false)) {
                    throw new IllegalStateException("no connection");
                }
                return super.replace(operation);
            }
        };
    }

    private Operations node(OperationStore store, Executor executor) {
        return Operations.builder()
                .handler(new Job())
                .store(store)
                .executor(executor)
                .shutdown(Duration.ZERO)
                .build();
    }
}
