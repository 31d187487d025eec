package dev.flowconnector.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InMemoryOperationsTest {
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Operations operations = Operations.inMemory(
            new OperationSettings(queue::add, Duration.ofSeconds(3), Duration.ofMinutes(10), () -> now));

    @Test
    void started_isRunningAtOnce() {
        AsyncOperation<String> operation = operations.start(() -> "done");
        assertThat(operation.retryAfter()).isEqualTo(Duration.ofSeconds(3));
        assertThat(operations.status(operation.id())).contains(new OperationStatus.Running(Duration.ofSeconds(3)));
    }

    @Test
    void finished_isReadableMoreThanOnce() {
        AsyncOperation<String> operation = operations.start(() -> "done");
        queue.remove().run();
        assertThat(operations.status(operation.id())).contains(new OperationStatus.Succeeded("done"));
        assertThat(operations.status(operation.id())).contains(new OperationStatus.Succeeded("done"));
    }

    @Test
    void failedForGood_keepsTheReason() {
        AsyncOperation<String> operation = operations.start(() -> {
            throw new OperationFailedException("TooLate", "The shop is closed.");
        });
        queue.remove().run();
        assertThat(operations.status(operation.id()))
                .contains(new OperationStatus.Failed("TooLate", "The shop is closed."));
    }

    @Test
    void failedByAccident_tellsNothingOfTheInside() {
        AsyncOperation<String> operation = operations.start(() -> {
            throw new IllegalStateException("jdbc:secret");
        });
        queue.remove().run();
        assertThat(operations.status(operation.id()))
                .get()
                .isInstanceOfSatisfying(
                        OperationStatus.Failed.class,
                        failed -> assertThat(failed.message()).doesNotContain("secret"));
    }

    @Test
    void pastItsRetention_isGone_butRunningWorkStays() {
        AsyncOperation<String> finished = operations.start(() -> "done");
        queue.remove().run();
        AsyncOperation<String> running = operations.start(() -> "later");
        now = now.plus(Duration.ofMinutes(10));
        assertThat(operations.status(finished.id())).isPresent();
        now = now.plusMillis(1);
        assertThat(operations.status(finished.id())).isEmpty();
        assertThat(operations.status(running.id())).isPresent();
    }

    @Test
    void ids_are128RandomBits() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            ids.add(operations.start(() -> "").id());
        }
        assertThat(ids).hasSize(1000).allMatch(id -> id.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void fractionOfASecond_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OperationSettings.ofDefaults().withRetryAfter(Duration.ofMillis(1500)))
                .withMessage("retryAfter must be whole seconds, at least 1: 'PT1.5S'");
    }
}
