package dev.flowconnector.containers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.flowconnector.containers.app.ShopApplication;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in both directions. */
@InContainer
class FilesTest {

    @ParameterizedTest(name = "(5) {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            envelope              | {"$content-type": "application/pdf", "$content": "JVBERi0="} | %PDF- | application/pdf
            type behind contents  | {"$content": "JVBERi0=", "$content-type": "application/pdf"} | %PDF- | application/pdf
            envelope without type | {"$content": "JVBERi0="}                                     | %PDF- | none
            base64                | "JVBERi0="                                                   | %PDF- | none
            text                  | "a;b\\n"                                                      | `a;b\n` | none
            embedded JSON         | {"a": [true, null]}                                          | {"a":[true,null]} | application/json
            data URI              | "data:image/png;base64,JVBERi0="                             | %PDF- | image/png
            quoted base64         | "\\"JVBERi0=\\""                                             | %PDF- | none
            view of a form        | {"$content-type": "multipart/form-data; boundary=b", "$content": "LS1i", "$multipart": []} | --b | multipart/form-data; boundary=b
            """)
    void fileInAProperty_isRead(String shape, String json, String bytes, String type, Shop shop) {
        Answer answer = shop.post("files/property", "{\"file\": " + json + "}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(decoded(answer)).as(shape).isEqualTo(bytes);
        assertThat(answer.json().get("type").asText()).isEqualTo(type);
    }

    @ParameterizedTest(name = "(5) {0}")
    @CsvSource({"null, '{\"file\": null}'", "absent, {}"})
    void noFileInAProperty_isNull(String shape, String json, Shop shop) {
        Answer answer = shop.post("files/property", json);
        assertThat(answer.json().get("type").asText()).as(shape).isEqualTo("absent");
    }

    @Test
    @DisplayName("(5) text with U+FFFD is refused, and the message names the cause")
    void damagedFile_isRefused(Shop shop) {
        Answer answer = shop.post("files/property", "{\"file\": \"\uFFFD\uFFFD-\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("\"file\"", "U+FFFD", "text field");
    }

    @Test
    @DisplayName("(5) what is not base64 is refused with its place")
    void brokenBase64_isRefused(Shop shop) {
        Answer answer = shop.post("files/property", "{\"file\": {\"$content\": \"JVBE*i0=\"}}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("'*'", "position 4");
    }

    @Test
    void fileAsTheBody_isReadRaw_evenIfItLooksLikeJson(Shop shop) {
        Answer answer = shop.post("files/body", "application/json", BodyPublishers.ofString("{not json"));
        assertThat(decoded(answer)).isEqualTo("{not json");
        assertThat(answer.json().get("type").asText()).isEqualTo("application/json");
    }

    @Test
    void fileInAPart_keepsBytesTypeAndName(Shop shop) {
        Answer answer =
                shop.post("files/part", "multipart/form-data; boundary=b1", BodyPublishers.ofString(form("%PDF-")));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(decoded(answer)).isEqualTo("%PDF-");
        assertThat(answer.json().get("type").asText()).isEqualTo("application/pdf");
        assertThat(answer.json().get("name").asText()).isEqualTo("a.pdf/Report");
    }

    @Test
    void fileAsTheAnswer_isRawBytesWithTypeAndName(Shop shop) {
        Answer answer = shop.get("files/invoice");
        assertThat(answer.text()).isEqualTo("0123456789");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Rechnung _.pdf\"; filename*=UTF-8''Rechnung%20%E2%82%AC.pdf");
    }

    @Test
    void partOfAFile_answers206(Shop shop) {
        Answer part = shop.withCredentials(shop.request("files/invoice").header("Range", "bytes=2-4"));
        assertThat(part.status()).as("%s", part).isEqualTo(206);
        assertThat(part.text()).isEqualTo("234");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 2-4/10");
        assertThat(part.header("Content-Length")).isEqualTo("3");
        assertThat(part.header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void partBehindTheEnd_answers416(Shop shop) {
        Answer refused = shop.withCredentials(shop.request("files/invoice").header("Range", "bytes=10-"));
        assertThat(refused.status()).as("%s", refused).isEqualTo(416);
        assertThat(refused.header("Content-Range")).isEqualTo("bytes */10");
    }

    @Test
    void headOfAFile_hasItsHeadersAndNoBody(Shop shop) {
        Answer head = shop.withCredentials(shop.request("files/invoice").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).as("%s", head).isEqualTo(200);
        assertThat(head.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(head.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(head.bytes()).isEmpty();
    }

    @ParameterizedTest(name = "(6) {0}")
    @ValueSource(strings = {"property", "body", "part"})
    void fileThatIsTooLarge_answers413(String path, Shop shop) {
        String file = "A".repeat(ShopApplication.MAX_FILE + 1);
        Answer refused = upload(file, path, shop);
        assertThat(refused.status()).as("%s", refused).isEqualTo(413);
        assertThat(refused.json().get("message").asText()).contains("1000000");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"property", "body", "part"})
    void fileOfTheGreatestSize_isRead(String path, Shop shop) {
        String file = "A".repeat(ShopApplication.MAX_FILE);
        Answer answer = upload(file, path, shop);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(decoded(answer)).isEqualTo(file);
    }

    @ParameterizedTest(name = "(6) {0}")
    @ValueSource(strings = {"part", "form"})
    void formThatIsTooLarge_answers413_whileItArrives(String path, Shop shop) {
        String many = "A".repeat(ShopApplication.MAX_REQUEST / 3);
        String form = form(many, many, many);
        Answer refused = shop.post(
                "files/" + path,
                "multipart/form-data; boundary=b1",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form.getBytes(UTF_8))));
        assertThat(refused.status()).as("%s", refused).isEqualTo(413);
        assertThat(refused.json().get("message").asText()).contains("" + ShopApplication.MAX_REQUEST);
    }

    @ParameterizedTest(name = "(6) {0}")
    @ValueSource(strings = {"part", "form"})
    void formThatIsAnnouncedTooLarge_answers413_whateverStandsInIt(String path, Shop shop) {
        BodyPublisher noForm = BodyPublishers.ofString("x".repeat(ShopApplication.MAX_REQUEST + 1));
        Answer refused = shop.post("files/" + path, "multipart/form-data; boundary=b1", noForm);
        assertThat(refused.status()).as("%s", refused).isEqualTo(413);
        assertThat(refused.json().get("message").asText()).contains("" + ShopApplication.MAX_REQUEST);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"part", "form"})
    void formOfSeveralFiles_isRead(String path, Shop shop) {
        assumeFalse(
                path.equals("form") && isPresent("org.apache.cxf.Bus"),
                "Apache CXF does not find a part among several by its name");
        String form = form("%PDF-", "A".repeat(200_000));
        Answer answer = shop.post("files/" + path, "multipart/form-data; boundary=b1", BodyPublishers.ofString(form));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(decoded(answer)).isEqualTo("%PDF-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"property, application/json", "body, image/png", "part, multipart/form-data; boundary=b1"})
    void bodyThatNobodyDecodes_answers415(String path, String type, Shop shop) {
        Answer refused = shop.withCredentials(shop.request("files/" + path)
                .header("Content-Type", type)
                .header("Content-Encoding", "br")
                .POST(BodyPublishers.ofString("{}")));
        assertThat(refused.status()).as("%s", refused).isEqualTo(415);
        assertThat(refused.json().get("message").asText()).contains("'br'");
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Answer upload(String file, String path, Shop shop) {
        return switch (path) {
            case "property" -> shop.post("files/property", "{\"file\": {\"$content\": \"" + base64(file) + "\"}}");
            case "body" -> shop.post("files/body", "image/png", BodyPublishers.ofString(file));
            default -> shop.post("files/part", "multipart/form-data; boundary=b1", BodyPublishers.ofString(form(file)));
        };
    }

    private static String form(String... files) {
        StringBuilder form = new StringBuilder("""
                --b1
                Content-Disposition: form-data; name="title"

                Report
                """);
        for (int i = 0; i < files.length; i++) {
            form.append("""
                    --b1
                    Content-Disposition: form-data; name="file%s"; filename="a.pdf"
                    Content-Type: application/pdf

                    %s
                    """.formatted(i == 0 ? "" : "" + i, files[i]));
        }
        form.append("--b1--\n");
        return form.toString().replace("\n", "\r\n");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static String decoded(Answer answer) {
        return new String(Base64.getDecoder().decode(answer.json().get("base64").asText()), UTF_8);
    }
}
