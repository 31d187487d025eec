package dev.flowconnector.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.operation.store.OperationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;

/** Which work is begun, how often, and what its failures leave behind. */
class DispatchTest {
    private static final int MORE_THAN_TWO_SWEEPS = 2_001;

    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final Queue<Runnable> otherQueue = new ArrayDeque<>();
    private final OperationStore memory = OperationStore.inMemory();
    private final List<String> calls = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    /** While it runs, the other node comes to the same operation. */
    private class Job implements OperationHandler<String, String> {
        @Override
        public String name() {
            return "job";
        }

        @Override
        public String handle(String input, OperationContext context) {
            calls.add(name() + context.attempt());
            otherQueue.forEach(Runnable::run);
            return input;
        }
    }

    /** Comes before its superclass in the order of names. */
    private final class BetterJob extends Job {
        @Override
        public String name() {
            return "better";
        }
    }

    @Test
    void queuedOnTwoNodes_isRunByOne() {
        Operations first = node(otherQueue);
        Operations second = node(queue);
        AsyncOperation<String> operation = first.start(Job.class, "a");
        assertThat(second.resume()).isEqualTo(1);
        queue.remove().run();

        assertThat(calls).containsExactly("job1");
        assertThat(second.status(operation.id())).get().isInstanceOf(OperationStatus.Succeeded.class);
    }

    @Test
    void resumedTwice_isQueuedOnce() {
        node(otherQueue).start(Job.class, "a");
        otherQueue.clear();
        Operations next = node(queue);

        assertThat(next.resume()).isEqualTo(1);
        assertThat(next.resume()).isZero();
        assertThat(queue).hasSize(1);
    }

    @Test
    void resumedInMemory_workWithoutNameIsRunOnce() {
        Operations operations = Operations.builder().executor(queue::add).build();
        AsyncOperation<String> operation = operations.start(() -> {
            queue.forEach(Runnable::run);
            return "done";
        });
        assertThat(operations.resume()).isZero();
        queue.remove().run();

        assertThat(operations.status(operation.id())).get().isInstanceOf(OperationStatus.Succeeded.class);
    }

    @Test
    void workEndsWithAnError_hasFailedAndTheNextOneRuns() {
        Operations operations = Operations.builder()
                .executor(queue::add)
                .limits(new OperationLimits(1, 2, 2))
                .build();
        AsyncOperation<String> broken = operations.start(() -> {
            throw new ServiceConfigurationError("no provider");
        });
        AsyncOperation<String> next = operations.start(() -> "done");
        queue.remove().run();

        assertThat(operations.status(broken.id()))
                .get()
                .isInstanceOfSatisfying(
                        OperationStatus.Failed.class,
                        failed -> assertThat(failed.code()).isEqualTo("OperationFailed"));
        assertThat(operations.status(next.id())).get().isInstanceOf(OperationStatus.Succeeded.class);
    }

    @Test
    void listenerEndsWithAnError_workRuns() {
        Operations operations = Operations.builder()
                .executor(queue::add)
                .listener(event -> {
                    throw new NoClassDefFoundError("metrics");
                })
                .build();
        AsyncOperation<String> operation = operations.start(() -> "done");
        queue.remove().run();

        assertThat(operations.status(operation.id())).get().isInstanceOf(OperationStatus.Succeeded.class);
    }

    @Test
    void workerDies_anotherOneDoesWhatWaits() {
        Dispatcher dispatcher = new Dispatcher(queue::add, 1, id -> {
            if (id.equals("a")) {
                throw new IllegalStateException("no connection");
            }
            calls.add(id);
        });
        dispatcher.add("a");
        dispatcher.add("b");
        assertThatThrownBy(queue.remove()::run).hasMessage("no connection");
        queue.remove().run();

        assertThat(calls).containsExactly("b");
        assertThat(dispatcher.isIdle()).isTrue();
    }

    @Test
    void moreThanOneSweepIsPastItsRetention_theNextRequestsGoOn() {
        Operations operations = Operations.builder()
                .executor(Runnable::run)
                .limits(new OperationLimits(1, MORE_THAN_TWO_SWEEPS, MORE_THAN_TWO_SWEEPS))
                .clock(() -> now)
                .build();
        for (int i = 0; i < MORE_THAN_TWO_SWEEPS; i++) {
            operations.start(() -> "");
        }
        now = now.plus(Duration.ofDays(2));
        for (int i = 0; i < 3; i++) {
            operations.poll("");
        }

        assertThat(operations.timelines(1)).isEmpty();
    }

    @Test
    void handlersOfOneFamily_theNamedClassItselfIsMeant() {
        Operations operations = node(queue);
        operations.start(Job.class, "a");
        operations.start(BetterJob.class, "a");
        queue.forEach(Runnable::run);

        assertThat(calls).containsExactly("job1", "better1");
    }

    private Operations node(Queue<Runnable> executor) {
        return Operations.builder()
                .handler(new Job())
                .handler(new BetterJob())
                .store(new DurableStore(memory))
                .executor(executor::add)
                .clock(() -> now)
                .build();
    }
}
