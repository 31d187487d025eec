package dev.flowconnector.core.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.store.ContentStore;
import dev.flowconnector.core.operation.store.OperationStore;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of an input and a result, and for how long. */
class StoredInputTest {
    @TempDir
    Path directory;

    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final OperationStore store = OperationStore.inMemory();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Operations operations;

    record Mail(
            String subject,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            String password,

            List<BinaryContent> attachments,
            Map<String, BinaryContent> inline,
            BinaryContent none) {}

    record Sent(String text) {}

    /** Answers what it got. */
    static final class Sending implements OperationHandler<Mail, Sent> {
        @Override
        public String name() {
            return "sending";
        }

        @Override
        public Sent handle(Mail mail, OperationContext context) throws IOException {
            StringBuilder text = new StringBuilder(mail.subject()).append(' ').append(mail.password());
            for (BinaryContent file : mail.attachments()) {
                text.append(' ').append(file.name().orElse("-")).append(new String(file.bytes(), UTF_8));
            }
            mail.inline().forEach((name, file) -> text.append(' ').append(name).append(file.mediaType()));
            return new Sent(text.append(' ').append(mail.none()).toString());
        }
    }

    /** Makes a file, or long text. */
    static final class Making implements OperationHandler<Integer, BinaryContent> {
        @Override
        public String name() {
            return "making";
        }

        @Override
        public BinaryContent handle(Integer size, OperationContext context) {
            return BinaryContent.of(new byte[size], "image/png").withName("a.png");
        }
    }

    /** Makes long text. */
    static final class Telling implements OperationHandler<Integer, String> {
        @Override
        public String name() {
            return "telling";
        }

        @Override
        public String handle(Integer size, OperationContext context) {
            return "ü".repeat(size);
        }
    }

    @BeforeEach
    void build() throws IOException {
        operations = Operations.builder()
                .handler(new Sending())
                .handler(new Making())
                .handler(new Telling())
                .store(store)
                .contents(ContentStore.directory(directory))
                .executor(queue::add)
                .retention(Duration.ofHours(1))
                .limits(OperationLimits.ofDefaults().withFinished(3, 1_000))
                .clock(() -> now)
                .build();
    }

    @Test
    void filesAnywhereInTheInput_liveInTheContentStore() throws IOException {
        AsyncOperation<Sent> operation = operations.start(Sending.class, mail());

        StoredOperation stored = store.find(operation.id()).orElseThrow();
        assertThat(stored.submission().contents()).hasSize(3);
        assertThat(stored.submission().input()).doesNotContain("first", "Zmlyc3Q");
        assertThat(files()).isEqualTo(3);
        queue.remove().run();
        assertThat(text(operation))
                .isEqualTo("{\"text\":\"Hi secret a.txtfirst -second logoOptional[image/png] null\"}");
    }

    @Test
    void filesLeaveWithTheirOperation() throws IOException {
        operations.start(Sending.class, mail());
        operations.start(Making.class, 10);
        queue.forEach(Runnable::run);
        assertThat(files()).isEqualTo(4);
        now = now.plus(Duration.ofHours(1)).plusMillis(1);
        operations.start(() -> "");

        assertThat(files()).isZero();
        assertThat(store.latest(10)).hasSize(1);
    }

    @Test
    void inputThatIsRefused_leavesNoFile() throws IOException {
        Operations full = Operations.builder()
                .handler(new Sending())
                .contents(ContentStore.directory(directory))
                .executor(queue::add)
                .limits(new OperationLimits(1, 0, 1))
                .build();
        full.start(Sending.class, mail());

        assertThatThrownBy(() -> full.start(Sending.class, mail())).isInstanceOf(TooManyOperationsException.class);
        assertThat(files()).isEqualTo(3);
    }

    @Test
    void longText_liesInTheContentStore_andReadsTheSame() throws IOException {
        AsyncOperation<String> operation = operations.start(Telling.class, 100_000);
        queue.remove().run();

        assertThat(files()).isEqualTo(1);
        assertThat(text(operation)).isEqualTo("ü".repeat(100_000));
    }

    @Test
    void tooManyResults_theOldestLeaveWithTheirFiles() throws IOException {
        List<String> events = new CopyOnWriteArrayList<>();
        operations.listen(event -> {
            if (event.kind() == OperationEvent.Kind.DROPPED) {
                events.add(event.operationId());
            }
        });
        List<AsyncOperation<BinaryContent>> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(operations.start(Making.class, 10));
            now = now.plusMillis(1);
            queue.remove().run();
        }

        assertThat(operations.poll(made.get(0).id())).isEmpty();
        assertThat(operations.poll(made.get(1).id())).isEmpty();
        assertThat(made.subList(2, 5))
                .allSatisfy(
                        operation -> assertThat(operations.poll(operation.id())).isPresent());
        assertThat(files()).isEqualTo(3);
        assertThat(events).containsExactly(made.get(0).id(), made.get(1).id());
    }

    @Test
    void tooLargeResults_theOldestLeave_theLastStays() throws IOException {
        AsyncOperation<BinaryContent> first = operations.start(Making.class, 600);
        queue.remove().run();
        now = now.plusMillis(1);
        AsyncOperation<BinaryContent> second = operations.start(Making.class, 600);
        queue.remove().run();
        now = now.plusMillis(1);
        assertThat(operations.status(first.id())).isEmpty();
        AsyncOperation<BinaryContent> huge = operations.start(Making.class, 6_000);
        queue.remove().run();

        assertThat(operations.status(second.id())).isEmpty();
        assertThat(operations.status(huge.id())).isPresent();
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void filesOfAnInput_countAsWell() {
        AsyncOperation<Sent> first = operations.start(Sending.class, mail(new byte[600]));
        queue.remove().run();
        now = now.plusMillis(1);
        AsyncOperation<Sent> second = operations.start(Sending.class, mail(new byte[600]));
        queue.remove().run();

        assertThat(operations.status(first.id())).isEmpty();
        assertThat(operations.status(second.id())).isPresent();
    }

    @Test
    void filesOfAProcessThatDied_leaveAtTheNextStart_othersStay() throws IOException {
        Path files = directory.resolve("left");
        ContentStore dead = ContentStore.directory(files);
        dead.save("a-in0", BinaryContent.of(new byte[1]));
        Path half = Files.createFile(files.resolve("1.content-part"));
        Path foreign = Files.createFile(files.resolve("notes.txt"));
        Files.setLastModifiedTime(half, FileTime.from(Instant.EPOCH));
        Operations.builder().contents(ContentStore.directory(files)).build();

        assertThat(ContentStore.directory(files).open("a-in0")).isEmpty();
        assertThat(half).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void directoryThatIsInUse_isNotEmptied() throws IOException {
        operations.start(Making.class, 10);
        queue.remove().run();
        Operations.builder().contents(ContentStore.directory(directory)).build();

        assertThat(files()).isEqualTo(1);
    }

    @Test
    void filesOfADurableStore_surviveTheStart() throws IOException {
        Path files = directory.resolve("durable");
        ContentStore.directory(files).save("a-in0", BinaryContent.of(new byte[1]));
        Operations.builder()
                .store(new DurableStore(OperationStore.inMemory()))
                .contents(ContentStore.directory(files))
                .build();

        assertThat(ContentStore.directory(files).open("a-in0")).isPresent();
    }

    @Test
    void lostFile_failsForGood() throws IOException {
        AsyncOperation<Sent> operation = operations.start(Sending.class, mail());
        for (Path file : list()) {
            Files.delete(file);
        }
        queue.remove().run();

        assertThat(operations.poll(operation.id())).get().isInstanceOf(OperationStatus.Failed.class);
    }

    @Test
    void handlerWithoutTypes_isRefused() {
        class Raw<T> implements OperationHandler<T, T> {
            @Override
            public String name() {
                return "raw";
            }

            @Override
            public T handle(T input, OperationContext context) {
                return input;
            }
        }
        assertThatThrownBy(() -> Operations.builder().handler(new Raw<String>()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("implements OperationHandler<Analysis, Report>");
    }

    @Test
    void handlerOfPages_isRefused() {
        class Listing implements OperationHandler<String, Page<String>> {
            @Override
            public String name() {
                return "listing";
            }

            @Override
            public Page<String> handle(String input, OperationContext context) {
                throw new IllegalStateException();
            }
        }
        assertThatThrownBy(() -> Operations.builder().handler(new Listing()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("return the list");
    }

    @Test
    void sameNameTwice_isRefused() {
        assertThatThrownBy(() -> Operations.builder()
                        .handler(new Making())
                        .handler(new Making())
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'making'");
    }

    private static Mail mail(byte[] file) {
        return new Mail("", "", List.of(BinaryContent.of(file)), Map.of(), null);
    }

    private static Mail mail() {
        return new Mail(
                "Hi",
                "secret",
                List.of(
                        BinaryContent.of("first".getBytes(UTF_8)).withName("a.txt"),
                        BinaryContent.of("second".getBytes(UTF_8))),
                Map.of("logo", BinaryContent.of(new byte[] {1}, "image/png")),
                null);
    }

    private long files() throws IOException {
        return list().size();
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> !file.endsWith(".lock")).toList();
        }
    }

    private String text(AsyncOperation<?> operation) throws IOException {
        OperationStatus.Succeeded succeeded =
                (OperationStatus.Succeeded) operations.poll(operation.id()).orElseThrow();
        return new String(((BinaryContent) succeeded.result().orElseThrow()).bytes(), UTF_8);
    }
}
