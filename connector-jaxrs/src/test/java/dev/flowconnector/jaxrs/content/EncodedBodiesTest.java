package dev.flowconnector.jaxrs.content;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small bodies that become large, and large ones that are only announced. */
class EncodedBodiesTest {
    private static final String FORM = "multipart/form-data; boundary=b";
    private static final int MAX_REQUEST = 2_000_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path directory;

    private TestServer server;

    @BeforeEach
    void start() {
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                .contents(ContentLimits.ofDefaults()
                        .withMaxFileBytes(1_000_000)
                        .withMaxRequestBytes(MAX_REQUEST)
                        .withMemoryBytes(1000)
                        .withDirectory(directory))
                .build();
        server = TestServer.of(new ResourceConfig()
                .register(new FilesResource())
                .register(MultiPartFeature.class)
                .register(GZipEncoder.class)
                .register(new ConnectorFeature(runtime)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`raw`,  `application/pdf`,  ``",
                "`json`, `application/json`, `{\"file\":\"`",
                "`parts`, `multipart/form-data; boundary=b`, `--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n`"
            })
    void smallBodyThatBecomesLarge_answers413(String path, String type, String before) throws Exception {
        byte[] bomb = bomb(before, 200_000_000);
        assertThat(bomb).hasSizeLessThan(MAX_REQUEST / 2);
        HttpResponse<String> answer = post(path, type, bomb);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void decodedBody_isTheFile() throws Exception {
        HttpResponse<String> answer = post("raw", "application/pdf", bomb("", 500_000));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"size\":500000");
    }

    @Test
    void damagedEncoding_answers400() throws Exception {
        byte[] whole = bomb("", 500_000);
        HttpResponse<String> answer = post("raw", "application/pdf", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("IncompleteBody");
    }

    @ParameterizedTest
    @CsvSource({"raw,application/pdf", "parts," + FORM, "form," + FORM})
    void bodyThatIsAnnouncedTooLarge_answers413_beforeItIsSent(String path, String type) throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /files/" + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: " + (MAX_REQUEST + 1) + "\r\n\r\n")
                    .getBytes(US_ASCII));
            out.flush();
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413 ");
        }
    }

    private HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("files/" + path))
                .header("Content-Type", type)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static byte[] bomb(String before, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = "A".repeat(10_000).getBytes(US_ASCII);
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(before.getBytes(US_ASCII));
            for (int i = 0; i < size; i += block.length) {
                gzip.write(block);
            }
        }
        return bytes.toByteArray();
    }
}
