package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file in a temporary file goes with the last one who holds it: its request, and everyone who keeps it. */
class KeptFilesTest {
    private static final byte[] LARGE = "0123456789".repeat(10_000).getBytes(UTF_8);

    @TempDir
    Path directory;

    @Test
    void keptByTwo_firstReleaseLeavesItToTheOther() throws IOException {
        ContentScope scope = ContentScope.open(limits());
        BinaryContent content = receive(scope);
        Runnable first = content.keep();
        Runnable second = content.keep();
        scope.close();
        first.run();
        first.run();
        assertThat(content.bytes()).isEqualTo(LARGE);
        second.run();
        assertThatIOException().isThrownBy(content::bytes).withMessageContaining("the last one who kept it");
    }

    @Test
    void releasedWhileTheRequestRuns_isReadableUntilItEnds() throws IOException {
        ContentScope scope = ContentScope.open(limits());
        BinaryContent content = receive(scope);
        content.keep().run();
        assertThat(content.bytes()).isEqualTo(LARGE);
        scope.close();
        assertThatIOException().isThrownBy(content::bytes).withMessageContaining("released when its request ended");
    }

    @Test
    void keptAgainAfterARelease_outlivesTheRequest() throws IOException {
        ContentScope scope = ContentScope.open(limits());
        BinaryContent content = receive(scope);
        content.keep().run();
        Runnable release = content.keep();
        scope.close();
        scope.close();
        assertThat(content.bytes()).isEqualTo(LARGE);
        release.run();
        assertThatIOException().isThrownBy(content::bytes);
    }

    @Test
    void withoutRequest_goesWithTheLastKeeper() throws IOException {
        ContentScope scope = ContentScope.unbound(limits());
        BinaryContent content = receive(scope);
        assertThat(content.bytes()).isEqualTo(LARGE);
        Runnable first = content.keep();
        Runnable second = content.keep();
        scope.close();
        first.run();
        assertThat(content.bytes()).isEqualTo(LARGE);
        second.run();
        assertThatIOException().isThrownBy(content::bytes);
    }

    @Test
    void fileThatIsGone_cannotBeKept() throws IOException {
        ContentScope scope = ContentScope.open(limits());
        BinaryContent content = receive(scope);
        scope.close();
        assertThatIllegalStateException()
                .isThrownBy(content::keep)
                .withMessageContaining("released when its request ended");
    }

    @Test
    void keptAndReleasedByManyAtOnce_isThereUntilTheLast() throws Exception {
        ContentScope scope = ContentScope.open(limits());
        BinaryContent content = receive(scope);
        Runnable last = content.keep();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    for (int times = 0; times < 2_000; times++) {
                        Runnable release = content.keep();
                        release.run();
                        release.run();
                    }
                    return null;
                }));
            }
            start.countDown();
            scope.close();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(content.bytes()).isEqualTo(LARGE);
        last.run();
        assertThatIOException().isThrownBy(content::bytes);
    }

    /** On systems where a file without name is not possible. */
    @Test
    @Timeout(60)
    void interruptedInTheMiddleOfARead_isSaidToWhoeverReads() throws Exception {
        try (OpenFile file = DeletedOnClose.create(directory)) {
            byte[] bytes = new byte[LARGE.length];
            file.write(LARGE, 0, LARGE.length, 0);
            AtomicReference<IOException> failure = new AtomicReference<>();
            Thread reader = new Thread(() -> {
                while (failure.get() == null) {
                    try {
                        file.read(bytes, 0, bytes.length, 0);
                    } catch (IOException e) {
                        failure.set(e);
                    }
                }
            });
            reader.start();
            // Only an interrupt that arrives while the system reads does harm.
            while (reader.isAlive()) {
                reader.interrupt();
            }
            assertThat(failure.get()).hasMessageContaining("interrupted");
            assertThatIOException().isThrownBy(() -> file.read(bytes, 0, 1, 0)).withMessageContaining("interrupted");
        }
    }

    private ContentLimits limits() {
        return ContentLimits.ofDefaults().withDirectory(directory).withMemoryBytes(1000);
    }

    private static BinaryContent receive(ContentScope scope) throws IOException {
        InputStream body = new ByteArrayInputStream(LARGE);
        return scope.receive(body, OptionalLong.empty());
    }
}
