package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.annotation.PlainText.Meaning;
import dev.flowconnector.core.content.ReferenceDecoder.Answer;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape, damaged in every way, of many sizes and in many pieces: always the answer of the reference. */
class ShapesTest {
    private static final int[] SIZES = {0, 1, 2, 3, 4, 5, 57, 100, 1535, 1536, 1537, 3000, 8000, 24_575, 24_576, 60_001
    };
    private static final int[] PIECES = {1, 2, 3, 7, 100, 1000, 8000, 1 << 20};
    private static final int CASES = Integer.getInteger("cases", 250);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyShape_sameAsReference(long seed) throws IOException {
        Random random = new Random(seed);
        ContentLimits limits =
                ContentLimits.ofDefaults().withDirectory(directory).withMemoryBytes(random.nextInt(20_000));
        for (int i = 0; i < CASES; i++) {
            String json = shape(random);
            Meaning meaning = List.of(Meaning.values()).get(random.nextInt(3));
            String before = "\"x\":\"" + "y".repeat(random.nextInt(9000)) + "\",";
            int piece = PIECES[random.nextInt(PIECES.length)];
            Answer expected = ReferenceDecoder.decode(json, meaning);
            Answer actual = Actual.decode(json.getBytes(UTF_8), meaning, before, piece, limits);
            assertThat(actual)
                    .as("%s %s in pieces of %s: %.300s", i, meaning, piece, json)
                    .isEqualTo(expected);
        }
        try (var left = java.nio.file.Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyShapeAsTextOfTheParser_sameAsReference(long seed) throws IOException {
        Random random = new Random(seed);
        ContentLimits limits =
                ContentLimits.ofDefaults().withDirectory(directory).withMemoryBytes(random.nextInt(20_000));
        for (int i = 0; i < CASES; i++) {
            String json = shape(random);
            Meaning meaning = List.of(Meaning.values()).get(random.nextInt(3));
            String before = "\"x\":\"" + "y".repeat(random.nextInt(9000)) + "\",";
            assertThat(Actual.decodeText(json, meaning, before, limits))
                    .as("%s %s: %.300s", i, meaning, json)
                    .isEqualTo(ReferenceDecoder.decode(json, meaning));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void anyShapeThroughJsonb_sameAsReference(long seed) throws Exception {
        Random random = new Random(seed);
        ContentLimits limits =
                ContentLimits.ofDefaults().withDirectory(directory).withMemoryBytes(random.nextInt(20_000));
        BinaryContentJsonb files = new BinaryContentJsonb();
        Jsonb jsonb =
                JsonbBuilder.create(new JsonbConfig().withSerializers(files).withDeserializers(files));
        try {
            for (int i = 0; i < CASES; i++) {
                String json = shape(random);
                assertThat(Actual.decodeJsonb(jsonb, json, limits))
                        .as("%s: %.300s", i, json)
                        .isEqualTo(ReferenceDecoder.decode(json, Meaning.AUTO));
            }
        } finally {
            jsonb.close();
        }
    }

    private static String shape(Random random) throws IOException {
        byte[] bytes = new byte[SIZES[random.nextInt(SIZES.length)]];
        random.nextBytes(bytes);
        String text = dialect(Base64.getEncoder().encodeToString(bytes), random);
        String string = quote(damage(text, random), random);
        List<String> members = new ArrayList<>();
        members.add("\"$content\": " + string);
        switch (random.nextInt(8)) {
            case 0, 1 -> members.add("\"$content-type\": \"application/pdf\"");
            case 2 -> {
                members.add("\"$content-type\": \"multipart/form-data; boundary=b1\"");
                members.add("\"$multipart\": [{\"headers\": {\"a\": \"b\"}, \"body\": {\"$content\": \"eA==\"}}]");
            }
            case 3 -> {
                String plain =
                        random.nextBoolean() ? "col1;col2\r\n1;2 \u00e4\u20ac\ud83d\ude00 \"x\" \\ / \t" : "test";
                return quote(damage(plain.repeat(1 + random.nextInt(1000)), random), random);
            }
            case 4 -> {
                return "{\"a\": [1, 2.50, 12345678901234567890.123456789012345678901, true, null, \"\u00e4\"], \"b\": "
                        + quote(text, random) + ", \"c\": {}}";
            }
            case 5 -> {
                return "[{\"x\": " + quote(text, random) + "}, []]";
            }
            default -> {
                return string;
            }
        }
        java.util.Collections.shuffle(members, random);
        return "{" + String.join(", ", members) + "}";
    }

    private static String dialect(String base64, Random random) {
        String text = base64;
        switch (random.nextInt(10)) {
            case 0 -> text = text.replaceAll("(.{76})", "$1\r\n");
            case 1 -> text = text.replace('+', '-').replace('/', '_');
            case 2 -> text = text.replace("=", "");
            case 3 -> text = " " + text + "\n";
            case 4 -> text = text.replaceFirst("=$", "");
            case 5 -> text = text + text;
            default -> {}
        }
        switch (random.nextInt(10)) {
            case 0 -> text = "data:image/png;base64," + text;
            case 1 -> text = "DATA:;base64," + text;
            case 2 ->
                text = List.of("data:base64,", "data:;charset=utf-8;base64,", "data:text/plain,", "data:a b/c;base64,")
                                .get(random.nextInt(4))
                        + text;
            default -> {}
        }
        return random.nextInt(6) == 0 ? "\"" + text + "\"" : text;
    }

    private static String damage(String text, Random random) {
        if (text.isEmpty() || random.nextInt(3) != 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        if (Character.isSurrogate(text.charAt(at)) || (at > 0 && Character.isSurrogate(text.charAt(at - 1)))) {
            return text;
        }
        String before = text.substring(0, at);
        return switch (random.nextInt(7)) {
            case 0 -> before;
            case 1 -> before + "@" + text.substring(at);
            case 2 -> before + "\uFFFD" + text.substring(at);
            case 3 -> before + "=" + text.substring(at);
            case 4 -> before + "\"" + text.substring(at);
            case 5 -> before + "\u00e4\u20ac\ud83d\ude00" + text.substring(at);
            default -> before + text.substring(at + 1);
        };
    }

    /** As a string of JSON, some characters escaped without need. */
    private static String quote(String text, Random random) throws IOException {
        String json = MAPPER.writeValueAsString(text);
        return switch (random.nextInt(6)) {
            case 0 -> json.replace("/", "\\/");
            case 1 ->
                json.replace("+", "\\u002B").replace("\u00e4", "\\u00e4").replace("\ud83d\ude00", "\\ud83d\\uDE00");
            default -> json;
        };
    }
}
