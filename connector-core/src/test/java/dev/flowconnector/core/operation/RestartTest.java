package dev.flowconnector.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.OperationStore;
import dev.flowconnector.core.operation.store.Progress;
import dev.flowconnector.core.operation.store.StoredOperation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What is left of work when a process stops, or dies. */
class RestartTest {
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final OperationStore memory = OperationStore.inMemory();
    private final List<String> calls = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    /** Says which attempt calls it. */
    final class Job implements OperationHandler<String, String> {
        @Override
        public String name() {
            return "job";
        }

        @Override
        public String handle(String input, OperationContext context) {
            calls.add(input + context.attempt());
            return input;
        }
    }

    @Test
    void stoppedInMemory_unfinishedWorkSaysSo() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Operations operations = Operations.builder()
                .executor(threads)
                .limits(new OperationLimits(1, 10, 10))
                .shutdown(Duration.ofMillis(1))
                .build();
        AsyncOperation<String> running = operations.start(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return "";
        });
        AsyncOperation<String> queued = operations.start(() -> "");
        begun.await();
        operations.close();
        interrupted.await();
        threads.shutdown();

        for (AsyncOperation<String> operation : List.of(running, queued)) {
            assertThat(operations.poll(operation.id()))
                    .get()
                    .isInstanceOfSatisfying(
                            OperationStatus.Failed.class,
                            failed -> assertThat(failed.code()).isEqualTo("OperationInterrupted"));
        }
        assertThatThrownBy(() -> operations.start(() -> "")).isInstanceOf(TooManyOperationsException.class);
    }

    @Test
    void stopped_waitsForWorkThatEndsInTime() {
        Operations operations = Operations.builder().build();
        AsyncOperation<String> operation = operations.start(() -> "done");
        operations.close();

        assertThat(operations.status(operation.id())).get().isInstanceOf(OperationStatus.Succeeded.class);
    }

    @Test
    void diedBeforeTheFirstAttempt_theNextProcessRunsIt() {
        AsyncOperation<String> operation = node().start(Job.class, "a");
        queue.clear();
        Operations next = node();

        assertThat(next.resume()).isEqualTo(1);
        queue.remove().run();
        assertThat(calls).containsExactly("a1");
        assertThat(next.status(operation.id())).get().isInstanceOf(OperationStatus.Succeeded.class);
    }

    @Test
    void diedInAnAttempt_theNextProcessTriesAgainWhenTheLeaseIsOver() {
        AsyncOperation<String> operation = node().start(Job.class, "a");
        queue.clear();
        StoredOperation dead = memory.find(operation.id()).orElseThrow().started(now, now.plusSeconds(300));
        memory.replace(dead);
        Operations next = node();

        assertThat(next.resume()).isZero();
        now = now.plusSeconds(300);
        assertThat(next.resume()).isEqualTo(1);
        queue.remove().run();
        assertThat(calls).containsExactly("a2");
        assertThat(memory.replace(dead.progressed(new Progress(1, ""))))
                .as("the dead attempt writes no more")
                .isFalse();
    }

    @Test
    void diesEachTime_failsForGood() {
        AsyncOperation<String> operation = node().start(Job.class, "a");
        queue.clear();
        for (int i = 0; i < 3; i++) {
            memory.replace(memory.find(operation.id()).orElseThrow().started(now, now));
        }
        Operations next = node();
        next.resume();
        queue.remove().run();

        assertThat(calls).isEmpty();
        assertThat(next.status(operation.id()))
                .get()
                .isInstanceOfSatisfying(
                        OperationStatus.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("OperationInterrupted"));
    }

    @Test
    void handlerIsGone_failsForGood() {
        AsyncOperation<String> operation = node().start(Job.class, "a");
        queue.clear();
        Operations next = Operations.builder()
                .store(new DurableStore(memory))
                .executor(queue::add)
                .clock(() -> now)
                .build();
        next.resume();
        queue.remove().run();

        assertThat(next.status(operation.id())).get().isInstanceOfSatisfying(OperationStatus.Failed.class, failed -> {
            assertThat(failed.status()).isEqualTo(422);
            assertThat(failed.code()).isEqualTo("UnknownHandler");
        });
    }

    @Test
    void stoppedWhileItWaits_isLeftToTheNextProcess() {
        Operations first = node();
        AsyncOperation<String> operation = first.start(Job.class, "a");
        first.close();
        queue.clear();

        assertThat(memory.find(operation.id()).orElseThrow().state()).isEqualTo(OperationState.QUEUED);
        assertThat(node().resume()).isEqualTo(1);
    }

    @Test
    void workWithoutName_isRefusedByADurableStore() {
        assertThatThrownBy(() -> node().start(() -> ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OperationHandler");
    }

    private Operations node() {
        return Operations.builder()
                .handler(new Job())
                .store(new DurableStore(memory))
                .executor(queue::add)
                .shutdown(Duration.ZERO)
                .clock(() -> now)
                .build();
    }
}
