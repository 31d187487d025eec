package dev.flowconnector.jaxrs.content;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.media.multipart.MultiPartProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers that hang up: in the middle of what they send, or of what they get. */
class AbortedRequestsTest extends JerseyTest {
    // Ten thousand with -Pthorough.
    private static final int REQUESTS = Boolean.getBoolean("thorough") ? 10_000 : 1_000;
    private static final int CALLERS = 8;
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    // Jersey has words of its own for each answer that it cannot deliver.
    private static final Logger LOUD = Logger.getLogger("org.glassfish.jersey.server");
    // A logger that nobody holds is collected, and its handler with it.
    private static final Logger OURS = Logger.getLogger("dev.flowconnector.error");
    private static final Entries ENTRIES = new Entries();

    @TempDir
    static Path directory;

    /** Where Jersey keeps what is larger than it likes of a form. */
    @TempDir
    static Path parts;

    @BeforeAll
    static void silence() {
        LOUD.setLevel(Level.OFF);
        OURS.addHandler(ENTRIES);
    }

    @AfterAll
    static void speak() {
        LOUD.setLevel(null);
        OURS.removeHandler(ENTRIES);
    }

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        FilesResource files = new FilesResource();
        files.put("large", BinaryContent.of(() -> new Zeros(10_000_000), 10_000_000));
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                .contents(ContentLimits.ofDefaults().withMemoryBytes(1000).withDirectory(directory))
                .build();
        return new ResourceConfig()
                .register(files)
                .register(MultiPartFeature.class)
                .register(new MultiPartProperties().tempDir(parts.toString()).resolver())
                .register(new ConnectorFeature(runtime));
    }

    @Test
    void nothingStays() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(OPEN_FILES), "Open files can be counted where there is /proc only");
        String base64 = "QUJD".repeat(10_000);
        List<String> requests = List.of(
                head("POST files/json", "application/json", 100_000) + "{\"file\":\"" + base64,
                head("POST files/json", "application/json", 100_000) + "{\"file\":{\"$content\":\"" + base64
                        + "\"},\"more\":[\"" + base64,
                head("POST files/echo", "application/json", base64.length() + 11) + "{\"file\":\"" + base64 + "\"}",
                head("POST files/raw", "application/pdf", 100_000) + base64,
                head("POST files/parts", "multipart/form-data; boundary=b", 100_000)
                        + "--b\r\nContent-Disposition: form-data; name=\"doc\"\r\n\r\n" + base64,
                head("POST files/parts", "multipart/form-data; boundary=b", 1_000_000)
                        + "--b\r\nContent-Disposition: form-data; name=\"doc\"\r\n\r\n" + base64.repeat(5)
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"more\"\r\n\r\n" + base64.repeat(5),
                head("GET files/large", "text/plain", 0));
        try (Socket waiting = new Socket(getBaseUri().getHost(), getBaseUri().getPort())) {
            waiting.getOutputStream().write(requests.get(0).getBytes(US_ASCII));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (openTemporaryFiles() == 0 && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertThat(openTemporaryFiles())
                    .as("open while a request is being received")
                    .isEqualTo(1);
        }
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                calls.add(callers.submit(() -> {
                    for (int i = first; i < REQUESTS; i += CALLERS) {
                        abort(requests.get(i % requests.size()).getBytes(US_ASCII), i % 3 == 0);
                    }
                    return null;
                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            callers.shutdownNow();
        }
        // The server may still have requests to begin with: none is open only if none is for a while.
        long end = System.nanoTime() + PATIENCE.toNanos();
        int quiet = 0;
        while (quiet < 50 && System.nanoTime() < end) {
            quiet = openTemporaryFiles() == 0 ? quiet + 1 : 0;
            Thread.sleep(20);
        }
        assertThat(quiet).as("times in a row without open files").isEqualTo(50);
        for (Path folder : List.of(directory, parts)) {
            try (var names = Files.list(folder)) {
                assertThat(names).isEmpty();
            }
        }
        assertThat(ENTRIES.loudest)
                .as("the loudest entry in our log: %s", ENTRIES.text)
                .isEqualTo(Level.FINE.intValue());
    }

    /** What the log says of it. */
    private static final class Entries extends Handler {
        private int loudest;
        private String text = "none";

        @Override
        public synchronized void publish(LogRecord entry) {
            if (entry.getLevel().intValue() > loudest) {
                loudest = entry.getLevel().intValue();
                text = new SimpleFormatter().format(entry);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static String head(String line, String type, int length) {
        return line.replace(" ", " /") + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private void abort(byte[] request, boolean reset) throws IOException {
        try (Socket socket = new Socket(getBaseUri().getHost(), getBaseUri().getPort())) {
            if (reset) {
                socket.setSoLinger(true, 0);
            }
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
        }
    }

    private static long openTemporaryFiles() throws IOException {
        String prefix = directory.toRealPath().toString();
        try (var open = Files.list(OPEN_FILES)) {
            return open.filter(link -> target(link).startsWith(prefix)).count();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            // Closed meanwhile.
            return "";
        }
    }
}
