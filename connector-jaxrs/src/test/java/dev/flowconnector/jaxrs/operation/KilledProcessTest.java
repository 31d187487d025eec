package dev.flowconnector.jaxrs.operation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that is killed leaves on the disk, with work running and a file on its way. */
class KilledProcessTest {
    private static final String FILE = "QUJD".repeat(100_000);
    private static final int RUNNING = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path directory;

    @Test
    void killed_noTemporaryFileStays_andContentsLeaveAtTheNextStart() throws Exception {
        Path temporary = Files.createDirectory(directory.resolve("tmp"));
        Path contents = directory.resolve("contents");
        String location;
        try (ServiceProcess service = ServiceProcess.start(temporary, contents);
                Socket upload = new Socket(InetAddress.getByName("localhost"), service.port())) {
            location = start(service);
            for (int i = 1; i < RUNNING; i++) {
                start(service);
            }
            assertThat(files(contents)).hasSize(RUNNING);
            send(upload.getOutputStream());
            Path open = Path.of("/proc", String.valueOf(service.id()), "fd");
            Assumptions.assumeTrue(Files.isDirectory(open), "Open files can be seen where there is /proc only");
            await(() -> targets(open).anyMatch(target -> target.startsWith(temporary.toString())));
        }

        assertThat(files(temporary)).isEmpty();
        assertThat(files(contents)).hasSize(RUNNING);
        try (ServiceProcess next = ServiceProcess.start(temporary, contents)) {
            assertThat(files(contents)).isEmpty();
            assertThat(status(next, location)).isEqualTo(404);
            start(next);
            assertThat(files(contents)).hasSize(1);
        }
    }

    private String start(ServiceProcess service) throws Exception {
        HttpResponse<String> accepted = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/jobs"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"title\": \"wait\", \"file\": \"" + FILE + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    private int status(ServiceProcess service, String location) throws Exception {
        URI inside = URI.create("http://localhost:" + service.port())
                .resolve(URI.create(location).getRawPath());
        return client.send(HttpRequest.newBuilder(inside).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Most of a file, after which nothing comes. */
    private static void send(OutputStream out) throws IOException {
        String body = "{\"title\": \"wait\", \"file\": \"" + FILE;
        out.write(("POST /jobs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + (2 * body.length()) + "\r\n\r\n" + body)
                .getBytes(US_ASCII));
        out.flush();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".lock"))
                    .toList();
        }
    }

    private static Stream<String> targets(Path open) {
        try (Stream<Path> files = Files.list(open)) {
            return files.toList().stream().map(KilledProcessTest::target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
            Thread.onSpinWait();
        }
    }
}
