package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a file stands in the body, and who reads the body. The parser refuses strings of more than 100 characters, so
 * what arrives was taken past it.
 */
class TakeOverTest {
    private static final int SIZE = 50_000;

    private final byte[] bytes = bytes();
    private final String base64 = '"' + Base64.getEncoder().encodeToString(bytes) + '"';
    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(100)
                    .maxNestingDepth(2000)
                    .build())
            .build());

    @TempDir
    Path directory;

    record Upload(String title, BinaryContent file, int after) {}

    record Several(List<BinaryContent> files, Map<String, BinaryContent> named, Set<BinaryContent> set) {}

    record Outer(Inner inner, BinaryContent last) {
        record Inner(BinaryContent file, String note) {}
    }

    static final class Created {
        private final BinaryContent file;
        private BinaryContent late;
        private final int number;

        @JsonCreator
        Created(@JsonProperty("file") BinaryContent file, @JsonProperty("number") int number) {
            this.file = file;
            this.number = number;
        }

        public void setLate(BinaryContent late) {
            this.late = late;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Scan.class, name = "scan"))
    sealed interface Document permits Scan {}

    record Scan(BinaryContent file) implements Document {}

    record Peeked(@JsonDeserialize(using = Peeking.class) BinaryContent file, int after) {}

    /** Looks at the text before somebody else reads it. */
    static final class Peeking extends JsonDeserializer<BinaryContent> {
        @Override
        public BinaryContent deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            assertThat(parser.getText()).isEqualTo("eHl6");
            return context.readValue(parser, BinaryContent.class);
        }
    }

    @Test
    void rootValue_isTaken() throws IOException {
        assertFile(read(base64, BinaryContent.class));
        assertFile(read(" \n{\"$content\":" + base64 + ",\"$content-type\":\"a/b\"} ", BinaryContent.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7_970, 7_980, 7_990, 7_999, 8_000, 8_001, 16_000, 100_000})
    void property_isTakenWhereverItBegins(int distance) throws IOException {
        Upload upload =
                read("{" + " ".repeat(distance) + "\"title\":\"t\",\"file\":" + base64 + ",\"after\":7}", Upload.class);
        assertFile(upload.file());
        assertThat(upload.title()).isEqualTo("t");
        assertThat(upload.after()).isEqualTo(7);
    }

    @Test
    void listsMapsArraysAndNestedObjects_areTaken() throws IOException {
        Several several = read(
                "{\"files\":[" + base64 + ",{\"$content\":" + base64 + "},null," + base64 + "],\"named\":{\"a\":"
                        + base64 + ",\"b\":\"eA==\"},\"set\":[" + base64 + "]}",
                Several.class);
        assertThat(several.files()).hasSize(4);
        assertFile(several.files().get(3));
        assertFile(several.named().get("a"));
        assertThat(several.named().get("b").bytes()).containsExactly('x');
        assertFile(several.set().iterator().next());
        Outer outer = read(
                "{\"inner\":{\"file\":" + base64 + ",\"note\":\"n\"},\"last\":{\"x\":1,\"$content\":" + base64 + "}}",
                Outer.class);
        assertFile(outer.inner().file());
        assertThat(outer.inner().note()).isEqualTo("n");
        assertFile(outer.last());
    }

    @Test
    void creatorAndSetter_areTakenInAnyOrder() throws IOException {
        Created created = read("{\"late\":" + base64 + ",\"file\":" + base64 + ",\"number\":7}", Created.class);
        assertFile(created.file);
        assertFile(created.late);
        assertThat(created.number).isEqualTo(7);
    }

    @Test
    void typeInFront_isTaken_typeBehind_isReadAsText() throws IOException {
        assertFile(((Scan) read("{\"kind\":\"scan\",\"file\":" + base64 + "}", Document.class)).file());
        assertThat(((Scan) read("{\"file\":\"eHl6\",\"kind\":\"scan\"}", Document.class))
                        .file()
                        .bytes())
                .isEqualTo("xyz".getBytes(UTF_8));
        assertThatThrownBy(() -> read("{\"file\":" + base64 + ",\"kind\":\"scan\"}", Document.class))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void textThatSomebodyReadBefore_isReadAsText() throws IOException {
        Peeked peeked = read("{\"file\":\"eHl6\",\"after\":7}", Peeked.class);
        assertThat(peeked.file().bytes()).isEqualTo("xyz".getBytes(UTF_8));
        assertThat(peeked.after()).isEqualTo(7);
    }

    @Test
    void wrapperThatHandsThrough_isTaken() throws IOException {
        String json = "{\"file\":" + base64 + ",\"after\":7}";
        Upload upload = read(json, stream -> mapper.readValue(new FilterInputStream(stream) {}, Upload.class));
        assertFile(upload.file());
        assertThat(upload.after()).isEqualTo(7);
    }

    @Test
    void readersThatKeepBytesForThemselves_areReadAsText() throws IOException {
        String json = "{\"file\":\"eHl6\",\"after\":7}";
        List<ContentScope.BodyReader<Upload>> readers = List.of(
                stream -> mapper.readValue(new BufferedInputStream(stream), Upload.class),
                stream -> mapper.readValue(new InputStreamReader(stream, UTF_8), Upload.class),
                stream -> mapper.readValue(stream.readAllBytes(), Upload.class),
                stream -> mapper.treeToValue(mapper.readTree(stream), Upload.class),
                stream -> mapper.readValue(new ByteArrayInputStream(json.getBytes(UTF_8)), Upload.class));
        for (ContentScope.BodyReader<Upload> reader : readers) {
            Upload upload = read(json, reader);
            assertThat(upload.file().bytes()).isEqualTo("xyz".getBytes(UTF_8));
            assertThat(upload.after()).isEqualTo(7);
        }
    }

    @Test
    void byteOrderMark_isTaken_utf16_isReadAsText() throws IOException {
        assertFile(read("\uFEFF{\"file\":" + base64 + "}", Upload.class).file());
        byte[] utf16 = "{\"file\":\"eHl6\",\"after\":7}".getBytes(UTF_16LE);
        Upload upload = read(utf16, stream -> mapper.readValue(stream, Upload.class));
        assertThat(upload.file().bytes()).isEqualTo("xyz".getBytes(UTF_8));
        assertThat(upload.after()).isEqualTo(7);
    }

    @Test
    void deepJson_endsAtTheParsersLimit() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> read("{\"file\":" + deep + "}", Upload.class))
                .hasRootCauseInstanceOf(StreamConstraintsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"file\":\"AAA", "{\"file\":\"AAAA\\", "{\"file\":\"AAAA\\u00", "{\"file\":\""})
    void bodyThatEndsInAFile_isBrokenJson(String json) {
        assertThatThrownBy(() -> read(json, Upload.class)).hasRootCauseInstanceOf(JsonEOFException.class);
    }

    private void assertFile(BinaryContent content) throws IOException {
        assertThat(content.bytes()).isEqualTo(bytes);
    }

    private <T> T read(String json, Class<T> type) throws IOException {
        return read(json, stream -> mapper.readValue(stream, type));
    }

    private <T> T read(String json, ContentScope.BodyReader<T> reader) throws IOException {
        return read(json.getBytes(UTF_8), reader);
    }

    private <T> T read(byte[] json, ContentScope.BodyReader<T> reader) throws IOException {
        InputStream body = new ByteArrayInputStream(json);
        return ContentScope.open(ContentLimits.ofDefaults().withDirectory(directory))
                .read(body, OptionalLong.of(json.length), reader);
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[SIZE];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
