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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
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

    // As many failures are expected here.
    private static final List<Logger> LOUD =
            List.of(Logger.getLogger("dev.flowconnector.error"), Logger.getLogger("org.glassfish.jersey.server"));

    @TempDir
    static Path directory;

    @BeforeAll
    static void silence() {
        LOUD.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterAll
    static void speak() {
        LOUD.forEach(logger -> logger.setLevel(null));
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
                .register(new ConnectorFeature(runtime));
    }

    @Test
    void nothingStays() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(OPEN_FILES), "Open files can be counted where there is /proc only");
        String base64 = "QUJD".repeat(2000);
        List<String> requests = List.of(
                head("POST files/json", "application/json", 100_000) + "{\"file\":\"" + base64,
                head("POST files/json", "application/json", 100_000) + "{\"file\":{\"$content\":\"" + base64
                        + "\"},\"more\":[\"" + base64,
                head("POST files/echo", "application/json", base64.length() + 11) + "{\"file\":\"" + base64 + "\"}",
                head("POST files/raw", "application/pdf", 100_000) + base64,
                head("POST files/parts", "multipart/form-data; boundary=b", 100_000)
                        + "--b\r\nContent-Disposition: form-data; name=\"doc\"\r\n\r\n" + base64,
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
        try (var names = Files.list(directory)) {
            assertThat(names).isEmpty();
        }
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
