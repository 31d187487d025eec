package dev.flowconnector.jaxrs.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest extends JerseyTest {
    private static final int MAX_FILE = 30_000_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private FilesResource files;

    @TempDir
    static Path directory;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        files = new FilesResource();
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                .contents(ContentLimits.ofDefaults()
                        .withMaxFileBytes(MAX_FILE)
                        .withMaxRequestBytes(41_000_000)
                        .withMaxFiles(3)
                        .withDirectory(directory))
                .build();
        return new ResourceConfig()
                .register(files)
                .register(MultiPartFeature.class)
                .register(new ConnectorFeature(runtime));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"$content-type\":\"text/x\",\"$content\":\"aGVsbG8=\"}`,5,text/x",
                "`{\"$content\":\"aGVsbG8=\"}`,5,",
                "`\"aGVsbG8=\"`,5,",
                "`\"col1;col2\\r\\n1;2\\r\\n\"`,16,",
                "`{\"a\": 1, \"b\": [true, null]}`,23,application/json",
                "`\"data:image/png;base64,aGVsbG8=\"`,5,image/png",
                "`\"\\\"aGVsbG8=\\\"\"`,5,",
                "`{\"$content-type\":\"multipart/form-data; boundary=b1\",\"$content\":\"aGVsbG8=\",\"$multipart\":[{}]}`,5,multipart/form-data; boundary=b1"
            })
    void shapesInJson_areTheFile(String value, long size, String mediaType) throws Exception {
        JsonNode answer =
                json(post("json", "application/json", "{\"title\":\"t\",\"file\":" + value + ",\"more\":null}"));
        assertThat(answer.at("/file/size").asLong(-1)).isEqualTo(size);
        assertThat(answer.at("/file/mediaType").asText(null)).isEqualTo(mediaType);
        assertThat(answer.get("title").asText()).isEqualTo("t");
    }

    @Test
    void nullOrAbsentFile_isNull() throws Exception {
        assertThat(json(post("json", "application/json", "{\"file\": null}"))
                        .get("file")
                        .isNull())
                .isTrue();
        assertThat(json(post("json", "application/json", "{}")).get("file").isNull())
                .isTrue();
    }

    @Test
    void base64BeyondTheJsonLibrarysLimit_arrives() throws Exception {
        byte[] bytes = random(22_000_000);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        JsonNode answer = json(post("json", "application/json", "{\"file\":\"" + base64 + "\",\"title\":\"after\"}"));
        assertThat(answer.at("/file/checksum").asLong()).isEqualTo(checksum(bytes));
        assertThat(answer.get("title").asText()).isEqualTo("after");
        assertNothingLeft();
    }

    @Test
    void receivedFileInTheAnswer_livesUntilItIsWritten() throws Exception {
        byte[] bytes = random(700_000);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        HttpResponse<byte[]> echo = client.send(
                request("echo")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"file\":\"" + base64 + "\"}"))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(echo.body()).isEqualTo(bytes);
    }

    @Test
    void wholeBody_keepsBytesTypeAndName() throws Exception {
        HttpRequest request = request("raw")
                .header("Content-Type", "application/json; a=b")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"../../x.pdf\"; filename*=UTF-8''B%C3%BCro%20%E2%82%AC.pdf")
                .POST(BodyPublishers.ofByteArray("{not json".getBytes(UTF_8)))
                .build();
        JsonNode answer = json(client.send(request, BodyHandlers.ofString()));
        assertThat(answer.get("size").asInt()).isEqualTo(9);
        assertThat(answer.get("mediaType").asText()).isEqualTo("application/json; a=b");
        assertThat(answer.get("name").asText()).isEqualTo("Büro €.pdf");
    }

    @Test
    void multipart_partsAreFiles() throws Exception {
        String form = """
                --b
                Content-Disposition: form-data; name="doc"; filename="Büro.pdf"
                Content-Type: application/pdf

                %PDF
                --b
                Content-Disposition: form-data; name="title"

                Quarterly report
                --b--
                """.replace("\n", "\r\n");
        JsonNode answer = json(post("parts", "multipart/form-data; boundary=b", form));
        assertThat(answer.at("/doc/size").asInt()).isEqualTo(4);
        assertThat(answer.at("/doc/mediaType").asText()).isEqualTo("application/pdf");
        assertThat(answer.at("/doc/name").asText()).isEqualTo("Büro.pdf");
        assertThat(answer.at("/title/size").asInt()).isEqualTo(16);
        JsonNode single = json(post("form", "multipart/form-data; boundary=b", form));
        assertThat(single.at("/doc/size").asInt()).isEqualTo(4);
        assertThat(single.get("title").asText()).isEqualTo("Quarterly report");
        assertNothingLeft();
    }

    @Test
    void tooLargeBody_isRefusedBeforeItIsSent() throws Exception {
        assertRefused(
                post("raw", "application/pdf", BodyPublishers.ofByteArray(new byte[MAX_FILE + 1])), "30000000 bytes");
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new Zeros(MAX_FILE + 1));
        assertRefused(post("raw", "application/pdf", chunked), "30000000 bytes");
        assertNothingLeft();
    }

    @Test
    void tooLargeFileInJson_isRefused() throws Exception {
        String file = "A".repeat(MAX_FILE / 3 * 4 + 4);
        assertRefused(post("json", "application/json", "{\"file\":\"" + file + "\"}"), "30000000 bytes");
        String padding = " ".repeat(41_000_000);
        assertRefused(post("json", "application/json", "{" + padding + "\"file\":\"\"}"), "41000000 bytes");
        assertRefused(post("json", "application/json", "{\"more\":[\"\",\"\",\"\",\"\"]}"), "more than 3 files");
        assertNothingLeft();
    }

    private static void assertRefused(HttpResponse<String> answer, String expected) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        JsonNode body = json(answer);
        assertThat(body.at("/error/code").asText()).isEqualTo("ContentTooLarge");
        assertThat(body.get("message").asText()).contains(expected);
    }

    @Test
    void damagedFile_isRefusedWithCauseAndProperty() throws Exception {
        HttpResponse<String> answer =
                post("json", "application/json", "{\"file\":{\"$content\":\"JVBE\uFFFD\uFFFD\"}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("message").asText())
                .startsWith("Property \"file\": The file is damaged: character U+FFFD at position 4.")
                .contains("text field");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "bytes=0-2,206,bytes 0-2/10,abc",
                "bytes=7-,206,bytes 7-9/10,hij",
                "bytes=-4,206,bytes 6-9/10,ghij",
                "bytes=-99,206,bytes 0-9/10,abcdefghij",
                "bytes=5-99999999999999999999,206,bytes 5-9/10,fghij",
                "`bytes=0-1,3-4`,200,,abcdefghij",
                "bytes=4-2,200,,abcdefghij",
                "bytes=x-y,200,,abcdefghij",
                "items=0-1,200,,abcdefghij"
            })
    void range_isAnsweredWithThePart(String range, int status, String contentRange, String body) throws Exception {
        for (BinaryContent content : letters()) {
            files.put("letters", content);
            HttpResponse<String> answer =
                    client.send(request("letters").header("Range", range).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).isEqualTo(body);
            assertThat(answer.headers().firstValue("Content-Range").orElse(null))
                    .isEqualTo(contentRange);
            assertThat(header(answer, "Content-Length")).isEqualTo("" + body.length());
            assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
            assertThat(header(answer, "Content-Type")).isEqualTo("application/x-letters");
        }
    }

    private static List<BinaryContent> letters() throws IOException {
        byte[] letters = "abcdefghij".getBytes(UTF_8);
        Path file = Files.write(directory.resolve("../letters-" + System.nanoTime() + ".bin"), letters);
        file.toFile().deleteOnExit();
        return List.of(
                        BinaryContent.of(letters),
                        BinaryContent.of(file),
                        BinaryContent.of(() -> new java.io.ByteArrayInputStream(letters), letters.length))
                .stream()
                .map(content -> content.withMediaType("application/x-letters"))
                .toList();
    }

    @Test
    void rangeBehindTheEnd_isNotSatisfiable() throws Exception {
        files.put("letters", letters().get(0));
        for (String range : List.of("bytes=10-", "bytes=10-20", "bytes=-0")) {
            HttpResponse<String> answer =
                    client.send(request("letters").header("Range", range).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(416);
            assertThat(header(answer, "Content-Range")).isEqualTo("bytes */10");
            assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
            assertThat(json(answer).get("code").asText()).isEqualTo("RangeNotSatisfiable");
        }
        files.put("empty", BinaryContent.of(new byte[0]));
        assertThat(client.send(request("empty").header("Range", "bytes=0-").build(), BodyHandlers.ofString())
                        .statusCode())
                .as("what a client asks for that reads in parts")
                .isEqualTo(200);
    }

    @Test
    void ifRange_partOnlyOfTheSameFile() throws Exception {
        files.put("letters", letters().get(0));
        HttpResponse<String> whole = client.send(request("letters").build(), BodyHandlers.ofString());
        String tag = header(whole, "ETag");
        assertThat(tag).matches("\"[\\w-]{43}\"");
        assertThat(conditional("letters", tag)).isEqualTo(206);
        assertThat(conditional("letters", "\"other\"")).isEqualTo(200);
        assertThat(conditional("letters/tagged?tag=%22v1%22", "\"v1\"")).isEqualTo(206);
        assertThat(conditional("letters/tagged?tag=W/%22v1%22", "W/\"v1\"")).isEqualTo(200);
    }

    private int conditional(String path, String condition) throws Exception {
        HttpRequest request = request(path)
                .header("Range", "bytes=0-1")
                .header("If-Range", condition)
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    @Test
    void head_sizeWithoutBytes() throws Exception {
        files.put("letters", letters().get(1).withName("a.bin"));
        HttpRequest head = request("letters")
                .method("HEAD", BodyPublishers.noBody())
                .header("Range", "bytes=0-1")
                .build();
        HttpResponse<String> answer = client.send(head, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo("10");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void unknownSize_isSentWhole() throws Exception {
        files.put("stream", BinaryContent.of(() -> new Zeros(100_000)));
        HttpResponse<byte[]> answer =
                client.send(request("stream").header("Range", "bytes=0-1").build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(100_000);
    }

    private static void assertNothingLeft() throws IOException {
        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    private HttpResponse<String> post(String path, String type, String body) throws Exception {
        return post(path, type, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body) throws Exception {
        return client.send(request(path).header("Content-Type", type).POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(getBaseUri().resolve("files/" + path));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("(no " + name + ")");
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
