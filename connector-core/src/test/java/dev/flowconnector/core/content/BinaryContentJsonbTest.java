package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryContentJsonbTest {
    private final BinaryContentJsonb files = new BinaryContentJsonb();
    private final Jsonb jsonb =
            JsonbBuilder.create(new JsonbConfig().withSerializers(files).withDeserializers(files));

    public static final class Upload {
        public BinaryContent file;
        public String title;
    }

    @AfterEach
    void close() throws Exception {
        jsonb.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"$content\":\"aGVsbG8=\",\"$content-type\":\"text/x\",\"$multipart\":[{}]}`,hello,text/x",
                "`\"aGVsbG8=\"`,hello,",
                "`\"a;b\"`,a;b,",
                "`{\"a\":[1,2.50,true]}`,`{\"a\":[1,2.50,true]}`,application/json",
                "`\"data:image/png;base64,aGVsbG8=\"`,hello,image/png"
            })
    void shapes_areTheFile(String json, String text, String mediaType) throws Exception {
        Upload upload = jsonb.fromJson("{\"file\":" + json + ",\"title\":\"t\"}", Upload.class);
        assertThat(new String(upload.file.bytes(), UTF_8)).isEqualTo(text);
        assertThat(upload.file.mediaType().orElse(null)).isEqualTo(mediaType);
        assertThat(upload.title).isEqualTo("t");
    }

    @Test
    void nullFile_isNull_fileIsBase64() {
        assertThat(jsonb.fromJson("{\"file\":null}", Upload.class).file).isNull();
        Upload upload = new Upload();
        upload.file = BinaryContent.ofText("hello");
        assertThat(jsonb.toJson(upload)).isEqualTo("{\"file\":\"aGVsbG8=\"}");
    }

    @Test
    void damagedFile_namesTheCause() {
        assertThatThrownBy(() -> jsonb.fromJson("{\"file\":{\"$content\":\"\uFFFD\"}}", Upload.class))
                .isInstanceOf(JsonbException.class)
                .hasStackTraceContaining("U+FFFD at position 0");
    }
}
