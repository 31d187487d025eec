package dev.flowconnector.jaxrs.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.content.BinaryContentJsonb;
import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application whose JSON library is JSON-B. */
class JsonbFilesTest {
    private static final Jsonb JSONB = jsonb();

    @TempDir
    static java.nio.file.Path directory;

    private static TestServer server;

    public static final class Upload {
        public BinaryContent file;
        public int number;
    }

    @Path("/uploads")
    @Consumes(MediaType.APPLICATION_JSON)
    public static final class UploadsResource {
        @POST
        public String upload(Upload upload) {
            return upload.file.size().orElse(-1) + " bytes, " + upload.number;
        }

        @GET
        public String downstream() {
            return JSONB.fromJson("<html>", Upload.class).file.toString();
        }
    }

    /** As that of Jersey, which takes over from Jackson wherever it is present. */
    @Consumes(MediaType.APPLICATION_JSON)
    public static final class Reader implements MessageBodyReader<Upload> {
        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == Upload.class;
        }

        @Override
        public Upload readFrom(
                Class<Upload> type,
                Type genericType,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, String> headers,
                InputStream body) {
            try {
                return JSONB.fromJson(body, genericType);
            } catch (JsonbException e) {
                throw new ProcessingException("Error deserializing object from entity stream.", e);
            }
        }
    }

    private static Jsonb jsonb() {
        BinaryContentJsonb files = new BinaryContentJsonb();
        return JsonbBuilder.create(new JsonbConfig().withSerializers(files).withDeserializers(files));
    }

    @BeforeAll
    static void start() {
        server = TestServer.of(new ResourceConfig()
                .register(new UploadsResource())
                .register(new Reader())
                .register(new ConnectorFeature(ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                        .contents(ContentLimits.ofDefaults()
                                .withDirectory(directory)
                                .withMaxFileBytes(20_000_000)
                                .withMaxRequestBytes(30_000_000))
                        .build())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void file_arrives() throws Exception {
        Answer answer = post("{\"file\":{\"$content-type\":\"text/x\",\"$content\":\"aGVsbG8=\"},\"number\":7}");
        assertThat(answer.body()).isEqualTo("5 bytes, 7");
    }

    @Test
    void damagedFile_namesItsCause() throws Exception {
        assertRefused("{\"file\":\"JVBE\uFFFD\"}", "The file is damaged: character U+FFFD at position 4.");
        assertRefused("{\"file\":{\"$content\":\"JV*E\"}}", "character '*' at position 2");
        assertRefused("{\"file\":7}", "Expected a file, found a number.");
    }

    @Test
    void otherMistake_answers400() throws Exception {
        assertRefused("{\"number\":\"many\"}", "The body is not the JSON that this operation takes.");
        assertRefused("{\"number\":", "The body is not the JSON that this operation takes.");
    }

    @Test
    void fileBeyondTheLimitOfTextInJackson_arrives() throws Exception {
        Answer answer = post("{\"file\":\"" + "QUJD".repeat(5_250_000) + "\",\"number\":7}");
        assertThat(answer.body()).isEqualTo("15750000 bytes, 7");
    }

    @Test
    void fileThatIsTooLarge_answers413() throws Exception {
        Answer answer = post("{\"file\":\"" + "QUJD".repeat(6_700_000) + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
    }

    @Test
    void jsonOfAnotherService_answers500() throws Exception {
        assertThat(server.get("/uploads").status()).isEqualTo(500);
    }

    private static void assertRefused(String body, String message) throws IOException {
        Answer answer = post(body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        JsonNode json = new ObjectMapper().readTree(answer.body());
        assertThat(json.get("message").asText()).contains(message);
    }

    private static Answer post(String body) throws IOException {
        return server.send("POST", "/uploads", body, "Content-Type: application/json");
    }
}
