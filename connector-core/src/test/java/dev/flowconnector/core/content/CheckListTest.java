package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must never happen to a file; the numbers are those of the check list of the wire protocol. */
class CheckListTest {
    private final ObjectMapper mapper = new ObjectMapper();

    record Upload(BinaryContent file) {}

    @ParameterizedTest(name = "5: one form only is accepted — form {0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "1,`{\"$content-type\": \"application/pdf\", \"$content\": \"JVBERi0xLjcK\"}`,`%PDF-1.7\n`",
                "2,`{\"$content\": \"JVBERi0xLjcK\"}`,`%PDF-1.7\n`",
                "3,`\"JVBERi0xLjcK\"`,`%PDF-1.7\n`",
                "4,`\"col1;col2\\r\\n1;2\\r\\n\"`,`col1;col2\r\n1;2\r\n`",
                "5,`{\"a\": 1, \"b\": [true, null]}`,`{\"a\":1,\"b\":[true,null]}`",
                "6,null,",
                "7,`\"data:image/png;base64,iVBORw0KGgo=\"`,`\u0089PNG\r\n\u001A\n`",
                "8,`\"\\\"JVBERi0xLjcK\\\"\"`,`%PDF-1.7\n`",
                "9,`{\"$content-type\": \"multipart/form-data; boundary=b1\", \"$content\": \"LS1iMQ0K\", \"$multipart\": [{\"headers\": {}, \"body\": \"x\"}]}`,`--b1\r\n`"
            })
    @DisplayName("5: one form only is accepted")
    void everyForm_isAccepted(int form, String value, String expected) throws IOException {
        BinaryContent file =
                mapper.readValue("{\"file\": " + value + "}", Upload.class).file();
        assertThat(file == null ? null : new String(file.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("5: the MIME decoder skips what it does not know")
    void junk_isRefused() {
        for (String junk : new String[] {"@@@", "JVBE@Ri0x", "JVBERi0x\u00a0", "QUJDRA==QQ=="}) {
            assertThatIllegalArgumentException().isThrownBy(() -> BinaryContent.ofBase64(junk));
        }
        assertThat(Base64.getMimeDecoder().decode("@@@"))
                .as("what must not happen")
                .isEmpty();
    }

    @Test
    @DisplayName("5: U+FFFD text stored as a file")
    void damagedText_isRefusedInEveryForm() {
        String pdf = new String(new byte[] {'%', 'P', 'D', 'F', (byte) 0xE2, (byte) 0xE3}, UTF_8);
        for (String json : new String[] {"\"" + pdf + "\"", "{\"$content\": \"" + pdf + "\"}"}) {
            assertThatThrownBy(() -> mapper.readValue("{\"file\": " + json + "}", Upload.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("A file was placed in a text field");
        }
    }
}
