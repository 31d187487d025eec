package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ContentScopeTest {
    private static final byte[] LARGE = "0123456789".repeat(10_000).getBytes(UTF_8);

    @TempDir
    Path directory;

    @Test
    void largeFile_severalStreamsAtOnce_noNameOnDisk() throws IOException {
        try (ContentScope scope = scope()) {
            BinaryContent content = receive(scope, LARGE);
            try (InputStream one = content.openStream();
                    InputStream other = content.openStream()) {
                assertThat(one.skip(99_990)).isEqualTo(99_990);
                assertThat(other.readNBytes(3)).isEqualTo("012".getBytes(UTF_8));
                assertThat(one.readAllBytes()).isEqualTo("0123456789".getBytes(UTF_8));
                assertThat(other.read()).isEqualTo('3');
            }
            assertThat(content.size()).hasValue(LARGE.length);
            assertThat(content.entityTag()).isEmpty();
            try (var names = Files.list(directory)) {
                assertThat(names).isEmpty();
            }
        }
    }

    @Test
    void endOfRequest_releasesWhatNobodyKeeps() throws IOException {
        BinaryContent left;
        BinaryContent kept;
        BinaryContent small;
        Runnable release;
        try (ContentScope scope = scope()) {
            left = receive(scope, LARGE);
            kept = receive(scope, LARGE).withName("kept.bin");
            small = receive(scope, new byte[10]);
            release = kept.keep();
        }
        assertThatIOException().isThrownBy(left::bytes).withMessageContaining("released when its request ended");
        assertThat(kept.bytes()).isEqualTo(LARGE);
        assertThat(small.bytes()).hasSize(10);
        release.run();
        release.run();
        assertThatIOException().isThrownBy(kept::bytes);
    }

    @Test
    void interruptedThread_readsOn() throws IOException {
        try (ContentScope scope = scope()) {
            BinaryContent content = receive(scope, LARGE);
            Thread.currentThread().interrupt();
            assertThat(content.bytes()).isEqualTo(LARGE);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(content.bytes()).isEqualTo(LARGE);
        }
    }

    /** An interrupt that comes while bytes are read, as when an attempt is cancelled, must not cost the next one its file. */
    @Test
    @Timeout(60)
    void threadInterruptedAgainAndAgain_everybodyReadsOn() throws Exception {
        assumeTrue(
                directory.getFileSystem().supportedFileAttributeViews().contains("posix"), "Elsewhere files are lost");
        byte[] large = new byte[20_000_000];
        new Random(1).nextBytes(large);
        try (ContentScope scope = scope()) {
            BinaryContent content = receive(scope, large);
            Thread reader = Thread.currentThread();
            AtomicBoolean reading = new AtomicBoolean(true);
            Thread interrupting = new Thread(() -> {
                while (reading.get()) {
                    reader.interrupt();
                }
            });
            interrupting.start();
            byte[] read;
            try {
                read = content.bytes();
            } finally {
                reading.set(false);
                while (interrupting.isAlive()) {
                    Thread.interrupted();
                }
                Thread.interrupted();
            }
            assertThat(read).isEqualTo(large);
            assertThat(content.bytes()).isEqualTo(large);
        }
    }

    @Test
    void announcedLengthAboveTheLimit_nothingIsRead() throws IOException {
        InputStream body = new ByteArrayInputStream(LARGE);
        try (ContentScope scope = ContentScope.open(ContentLimits.ofDefaults().withMaxFileBytes(1000))) {
            assertThatExceptionOfType(ContentTooLargeException.class)
                    .isThrownBy(() -> scope.receive(body, OptionalLong.of(1001)))
                    .satisfies(e -> assertThat(e.limit()).isEqualTo(1000));
        }
        assertThat(body.available()).isEqualTo(LARGE.length);
    }

    @Test
    void limit_isExact() throws IOException {
        for (int memory : new int[] {0, 10, 5000, 1_000_000}) {
            ContentLimits limits = ContentLimits.ofDefaults()
                    .withDirectory(directory)
                    .withMaxFileBytes(LARGE.length)
                    .withMemoryBytes(memory);
            try (ContentScope scope = ContentScope.open(limits)) {
                assertThat(receive(scope, LARGE).bytes()).isEqualTo(LARGE);
                byte[] more = new byte[LARGE.length + 1];
                assertThatExceptionOfType(ContentTooLargeException.class).isThrownBy(() -> receive(scope, more));
            }
        }
    }

    @Test
    void afterTheEnd_nothingIsReceived() throws IOException {
        ContentScope scope = scope();
        scope.close();
        assertThat(ContentScope.current()).isEmpty();
        assertThatIOException().isThrownBy(() -> receive(scope, LARGE)).withMessageContaining("has ended");
    }

    @Test
    void impossibleLimits_areNamed() {
        ContentLimits limits = ContentLimits.ofDefaults();
        assertThat(limits.maxFileBytes()).isEqualTo(104_857_600);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withMaxFiles(0))
                .withMessage("maxFiles must be at least 1: '0'");
    }

    @Test
    void pathsAndStreams_areReadEachTime() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "one");
        BinaryContent path = BinaryContent.of(file);
        BinaryContent stream = BinaryContent.of(() -> new ByteArrayInputStream(new byte[3]));
        assertThat(path.name()).contains("a.txt");
        assertThat(path.size()).hasValue(3);
        Files.writeString(file, "three");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(path.transferTo(out)).isEqualTo(5);
        assertThat(path).isEqualTo(BinaryContent.of(file)).isNotEqualTo(BinaryContent.of(directory));
        assertThat(stream.size()).isEmpty();
        assertThat(stream.bytes()).hasSize(3);
        assertThat(stream).hasToString("BinaryContent[unknown size]");
        assertThat(BinaryContent.ofText("é").bytes()).hasSize(2);
    }

    private ContentScope scope() {
        return ContentScope.open(
                ContentLimits.ofDefaults().withDirectory(directory).withMemoryBytes(1000));
    }

    private static BinaryContent receive(ContentScope scope, byte[] bytes) throws IOException {
        return scope.receive(new ByteArrayInputStream(bytes), OptionalLong.empty());
    }
}
