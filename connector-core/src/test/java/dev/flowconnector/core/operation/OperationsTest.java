package dev.flowconnector.core.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.content.BinaryContent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Operations operations = Operations.builder()
            .handler(new Counting())
            .executor(queue::add)
            .retryAfter(RetryAfter.fixed(Duration.ofSeconds(3)))
            .retention(Duration.ofMinutes(10))
            .clock(() -> now)
            .build();

    record Text(BinaryContent file, String title) {}

    record Report(String title, long bytes, String type) {}

    /** Reads the file that was put away when the work was accepted. */
    static final class Counting implements OperationHandler<Text, Report> {
        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Report handle(Text input, OperationContext context) throws IOException {
            return new Report(
                    input.title(),
                    input.file().bytes().length,
                    input.file().mediaType().orElse(""));
        }
    }

    @Test
    void started_isQueuedAtOnce() {
        AsyncOperation<String> operation = operations.start(() -> "done");

        assertThat(operation.retryAfter()).isEqualTo(Duration.ofSeconds(3));
        assertThat(operations.status(operation.id()))
                .contains(new OperationStatus.Pending(
                        OperationStatus.State.QUEUED, Duration.ofSeconds(3), Optional.empty()));
    }

    @Test
    void handled_inputAndItsFileComeFromTheStores() throws IOException {
        BinaryContent file = BinaryContent.of("abc".getBytes(UTF_8), "text/x-abc");
        AsyncOperation<Report> operation = operations.start(Counting.class, new Text(file, "ABC"));
        queue.remove().run();

        assertThat(body(operation, "application/json"))
                .isEqualTo("{\"title\":\"ABC\",\"bytes\":3,\"type\":\"text/x-abc\"}");
    }

    @Test
    void finished_isReadableMoreThanOnce() throws IOException {
        AsyncOperation<String> operation = operations.start(() -> "done");
        queue.remove().run();

        assertThat(body(operation, "text/plain; charset=UTF-8")).isEqualTo("done");
        assertThat(body(operation, "text/plain; charset=UTF-8")).isEqualTo("done");
    }

    @Test
    void failedForGood_keepsTheReason() {
        AsyncOperation<String> operation = operations.start(() -> {
            throw new OperationFailedException(409, "TooLate", "The shop is closed.");
        });
        queue.remove().run();

        assertThat(operations.poll(operation.id()))
                .contains(new OperationStatus.Failed(409, "TooLate", "The shop is closed.", ""));
    }

    @Test
    void failedByAccident_tellsNothingOfTheInside() {
        AsyncOperation<String> operation = operations.start(() -> {
            throw new IllegalStateException("jdbc:secret");
        });
        queue.remove().run();

        assertThat(operations.poll(operation.id()))
                .get()
                .isInstanceOfSatisfying(OperationStatus.Failed.class, failed -> {
                    assertThat(failed.status()).isEqualTo(422);
                    assertThat(failed.message()).doesNotContain("secret").contains(failed.errorId());
                });
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
    void unregisteredHandler_namesTheLineToAdd() {
        assertThatThrownBy(() ->
                        Operations.inMemory().start(Counting.class, new Text(BinaryContent.of(new byte[0]), "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Operations.builder().handler(");
    }

    private String body(AsyncOperation<?> operation, String mediaType) throws IOException {
        OperationStatus.Succeeded succeeded =
                (OperationStatus.Succeeded) operations.poll(operation.id()).orElseThrow();
        BinaryContent content = (BinaryContent) succeeded.result().orElseThrow();
        assertThat(content.mediaType()).contains(mediaType);
        return new String(content.bytes(), UTF_8);
    }
}
