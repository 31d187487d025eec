package dev.flowconnector.core.content;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.annotation.PlainText;
import dev.flowconnector.core.annotation.PlainText.Meaning;
import dev.flowconnector.core.content.ReferenceDecoder.Answer;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the library makes of a JSON value, in the words of the reference. */
final class Actual {
    record AsText(@PlainText(Meaning.TEXT) BinaryContent file, int after) {}

    record AsBase64(@PlainText(Meaning.BASE64) BinaryContent file, int after) {}

    record AsAuto(BinaryContent file, int after) {}

    private static final Pattern POSITION = Pattern.compile("at position (\\d+)");
    private static final ObjectMapper MAPPER =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Actual() {}

    /** Reads {@code {…, "file": value, "after": 7}} in pieces of some size; what follows must be read as well. */
    static Answer decode(byte[] value, Meaning meaning, String before, int piece, ContentLimits limits)
            throws IOException {
        byte[] head = ("{" + before + "\"file\":").getBytes(StandardCharsets.UTF_8);
        byte[] tail = " , \"after\" : 7 }".getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + value.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(value, 0, body, head.length, value.length);
        System.arraycopy(tail, 0, body, head.length + value.length, tail.length);
        try (ContentScope scope = ContentScope.open(limits)) {
            InputStream pieces = new Pieces(new ByteArrayInputStream(body), piece);
            return scope.read(pieces, OptionalLong.of(body.length), stream -> read(stream, meaning));
        } catch (JsonMappingException e) {
            return refusal(e.getOriginalMessage());
        }
    }

    private static Answer read(InputStream stream, Meaning meaning) throws IOException {
        BinaryContent file;
        int after;
        switch (meaning) {
            case TEXT -> {
                AsText read = MAPPER.readValue(stream, AsText.class);
                file = read.file();
                after = read.after();
            }
            case BASE64 -> {
                AsBase64 read = MAPPER.readValue(stream, AsBase64.class);
                file = read.file();
                after = read.after();
            }
            default -> {
                AsAuto read = MAPPER.readValue(stream, AsAuto.class);
                file = read.file();
                after = read.after();
            }
        }
        if (after != 7) {
            throw new AssertionError("The member after the file was lost");
        }
        return Answer.file(file.bytes(), file.mediaType().orElse(null));
    }

    /** The same where the text goes through the parser: Jackson does not read the stream of a request itself. */
    static Answer decodeText(String value, Meaning meaning, String before, ContentLimits limits) throws IOException {
        String body = "{" + before + "\"file\":" + value + ", \"after\": 7}";
        try (ContentScope scope = ContentScope.open(limits)) {
            return scope.read(InputStream.nullInputStream(), OptionalLong.empty(), stream -> {
                // A copy of the body; nothing of it is left in the stream.
                return read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), meaning);
            });
        } catch (JsonMappingException e) {
            return refusal(e.getOriginalMessage());
        }
    }

    /** What an application of JSON-B gets, where plain text may be both. */
    static Answer decodeJsonb(Jsonb jsonb, String value, ContentLimits limits) throws IOException {
        try (ContentScope scope = ContentScope.open(limits)) {
            return scope.read(InputStream.nullInputStream(), OptionalLong.empty(), stream -> {
                BinaryContentJsonbTest.Upload read =
                        jsonb.fromJson("{\"title\":\"t\",\"file\":" + value + "}", BinaryContentJsonbTest.Upload.class);
                return Answer.file(read.file.bytes(), read.file.mediaType().orElse(null));
            });
        } catch (JsonbException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof JsonMappingException mapping) {
                    return refusal(mapping.getOriginalMessage());
                }
            }
            throw e;
        }
    }

    static Answer refusal(String message) {
        String reason = message.contains("U+FFFD")
                ? "damaged"
                : message.contains("comes after the padding")
                        ? "padding"
                        : message.contains("data URI")
                                ? "URI"
                                : message.contains("ends at position")
                                        ? "cut off"
                                        : message.contains("character") ? "character" : message;
        Matcher position = POSITION.matcher(message);
        return Answer.refused(reason, position.find() ? Long.parseLong(position.group(1)) : -1);
    }

    /** Delivers at most some bytes at once, as a network does. */
    private static final class Pieces extends FilterInputStream {
        private final int size;

        Pieces(InputStream in, int size) {
            super(in);
            this.size = size;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, size));
        }
    }
}
