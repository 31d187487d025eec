package dev.flowconnector.jaxrs.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own interceptors see every byte of a file, and files are made of what they let through. */
class InterceptedFilesTest {
    private static final int KEY = 0x5A;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong seen = new AtomicLong();

    @TempDir
    Path directory;

    /** Decrypts and counts. */
    static final class Decrypting implements ReaderInterceptor {
        private final AtomicLong seen;

        Decrypting(AtomicLong seen) {
            this.seen = seen;
        }

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            context.setInputStream(new Decrypted(context.getInputStream(), seen));
            return context.proceed();
        }
    }

    private static final class Decrypted extends FilterInputStream {
        private final AtomicLong seen;

        Decrypted(InputStream in, AtomicLong seen) {
            super(in);
            this.seen = seen;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b < 0) {
                return b;
            }
            seen.incrementAndGet();
            return b ^ KEY;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] ^= KEY;
            }
            seen.addAndGet(Math.max(count, 0));
            return count;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Priorities.ENTITY_CODER, Priorities.USER, Priorities.USER + 1, Integer.MAX_VALUE - 1})
    void fileInJson_isWhatTheInterceptorMadeOfIt(int priority) throws Exception {
        byte[] file = random();
        String json = "{\"file\":\"" + Base64.getEncoder().encodeToString(file) + "\",\"title\":\"after\"}";
        byte[] body = encrypted(json.getBytes(StandardCharsets.US_ASCII));
        JsonNode answer = post(priority, "json", "application/json", body);
        assertThat(answer.at("/file/checksum").asLong()).isEqualTo(checksum(file));
        assertThat(answer.get("title").asText()).isEqualTo("after");
        assertThat(seen).as("a digest would be complete").hasValue(body.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {Priorities.USER, Priorities.USER + 1})
    void wholeBody_isWhatTheInterceptorMadeOfIt(int priority) throws Exception {
        byte[] file = random();
        JsonNode answer = post(priority, "raw", "application/pdf", encrypted(file));
        assertThat(answer.get("checksum").asLong()).isEqualTo(checksum(file));
        assertThat(answer.get("size").asLong()).isEqualTo(file.length);
        assertThat(seen).hasValue(file.length);
    }

    private JsonNode post(int priority, String path, String type, byte[] body) throws Exception {
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                .contents(ContentLimits.ofDefaults().withDirectory(directory))
                .build();
        try (TestServer server = TestServer.of(new ResourceConfig()
                .register(new ConnectorFeature(runtime))
                .register(new Decrypting(seen), priority)
                .register(new FilesResource()))) {
            HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("files/" + path))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return new ObjectMapper().readTree(answer.body());
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[700_000];
        new Random(9).nextBytes(bytes);
        return bytes;
    }

    private static byte[] encrypted(byte[] bytes) {
        byte[] encrypted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            encrypted[i] = (byte) (bytes[i] ^ KEY);
        }
        return encrypted;
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
