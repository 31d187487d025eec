package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryContentTest {
    private final ObjectMapper mapper = new ObjectMapper();

    record Upload(BinaryContent file, int after) {}

    @Test
    void envelope_keepsBytesAndMediaType() throws IOException {
        BinaryContent file = read("{\"$content-type\": \"application/pdf\", \"$content\": \"JVBERi0xLjcK\"}");
        assertThat(file.bytes()).isEqualTo("%PDF-1.7\n".getBytes(UTF_8));
        assertThat(file.mediaType()).contains("application/pdf");
    }

    @Test
    void envelopeInAnyOrderWithOtherMembers_readsBytesAndWhatFollows() throws IOException {
        Upload upload = mapper.readValue(
                "{\"file\": {\"$content\": \"aGVsbG8=\", \"$multipart\": [{\"body\": {\"$content\": \"eA==\"}}],"
                        + " \"$content-type\": null}, \"after\": 7}",
                Upload.class);
        assertThat(upload.file().bytes()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(upload.file().mediaType()).isEmpty();
        assertThat(upload.after()).isEqualTo(7);
    }

    @Test
    void plainBase64_readsBytes() throws IOException {
        assertThat(read("\"aGVsbG8=\"").bytes()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(read("\"\"").size()).hasValue(0);
    }

    @Test
    void anyBytes_roundTrip() throws IOException {
        Random random = new Random(4711);
        for (int size = 0; size < 300; size++) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            String json = mapper.writeValueAsString(BinaryContent.of(bytes));
            assertThat(json).isEqualTo('"' + Base64.getEncoder().encodeToString(bytes) + '"');
            assertThat(read(json)).isEqualTo(BinaryContent.of(bytes));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "@@@@,`'@' at position 0`",
                "a===,`'=' at position 1`",
                "AA=A,`'A' at position 3 comes after the padding`",
                "QUJDRA==QQ==,`'Q' at position 8 comes after the padding`",
                "Grüße___,`'\\u00FC' at position 2`",
                "aGVsbG8/aGVsb,ends at position 13",
                "`data:text/plain,hello`,`at position 15 is not in base64`",
                "`\"aGVsbG8=`,`'\"' at position 0`",
                "`aGVsbG8=\"`,`'\"' at position 8 comes after the padding`"
            })
    void notBase64_namesWhatIsWrongAndWhere(String text, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinaryContent.ofBase64(text))
                .withMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "aGVs bG8=",
                "`aGVs\r\nbG8=\r\n`",
                "aGVsbG8",
                "` \"aGVsbG8=\" `",
                "`data:text/plain;charset=utf-8;base64,aGVsbG8=`",
                "`\"DATA:;base64,aGVsbG8\"`"
            })
    void dialectsOfBase64_areUnderstood(String text) throws IOException {
        assertThat(BinaryContent.ofBase64(text).bytes()).isEqualTo("hello".getBytes(UTF_8));
    }

    @Test
    void urlSafeAlphabet_isUnderstood() throws IOException {
        assertThat(BinaryContent.ofBase64("-__-").bytes())
                .isEqualTo(BinaryContent.ofBase64("+//+").bytes())
                .hasSize(3);
    }

    @Test
    void textWithReplacementCharacter_namesTheCause() {
        assertThatThrownBy(() -> read("\"%PDF\uFFFD\uFFFD\""))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("U+FFFD at position 4")
                .hasMessageContaining("placed in a text field");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "42,found a number",
                "true,found true or false",
                "`{\"$content-type\": \"a/b\"}`,without \"$content\"",
                "`{\"$content\": \"\", \"$content\": \"\"}`,two \"$content\"",
                "`{\"$content-type\": \"a/b\\r\\nX: y\", \"$content\": \"\"}`,control characters",
                "`{\"$content\": 1}`,`Expected text in \"$content\"`"
            })
    void otherShapes_sayWhatAFileLooksLike(String json, String expected) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(expected)
                .hasMessageContaining(
                        "A file is {\"$content-type\": \"…\", \"$content\": \"<base64>\"} or \"<base64>\".");
    }

    @Test
    void caller_cannotChangeTheBytes() throws IOException {
        byte[] bytes = {1, 2, 3};
        BinaryContent file = BinaryContent.of(bytes, "application/octet-stream").withName("a.bin");
        bytes[0] = 9;
        file.bytes()[1] = 9;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(file.transferTo(out)).isEqualTo(3);
        assertThat(out.toByteArray()).containsExactly(1, 2, 3);
        assertThat(file.openStream().readAllBytes()).containsExactly(1, 2, 3);
        assertThat(file).hasToString("BinaryContent[a.bin, application/octet-stream, 3 bytes]");
    }

    private BinaryContent read(String json) throws JsonProcessingException {
        return mapper.readValue(json, BinaryContent.class);
    }
}
