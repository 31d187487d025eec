package dev.flowconnector.core.content;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it travels on the wire: bytes, and what is known of them.
 *
 * <p>As a property of a JSON body it is read from both shapes that the platform sends: a flow wraps a file in an
 * envelope, an app sends the base64 text alone.
 *
 * <pre>{@code
 * {"file": {"$content-type": "application/pdf", "$content": "JVBERi0xLjcK"}}
 * {"file": "JVBERi0xLjcK"}
 * }</pre>
 *
 * <p>Text that is not base64 is refused; nothing is ever skipped or guessed. As a property of an answer it is written
 * as base64 text; as a whole body it is raw bytes in both directions.
 *
 * <p>Instances are immutable and safe for use by several threads. The bytes are held in memory.
 */
@JsonDeserialize(using = BinaryContentDeserializer.class)
@JsonSerialize(using = BinaryContentSerializer.class)
public final class BinaryContent {
    private final byte[] bytes;
    private final @Nullable String mediaType;
    private final @Nullable String name;

    private BinaryContent(byte[] bytes, @Nullable String mediaType, @Nullable String name) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.name = name;
    }

    /** A file of unknown media type; the bytes are copied. */
    public static BinaryContent of(byte[] bytes) {
        return new BinaryContent(bytes.clone(), null, null);
    }

    /** A file of a media type such as {@code application/pdf}; the bytes are copied. */
    public static BinaryContent of(byte[] bytes, String mediaType) {
        return new BinaryContent(bytes.clone(), notBlank(mediaType, "mediaType"), null);
    }

    /**
     * The file that base64 text stands for.
     *
     * @throws IllegalArgumentException if the text is not base64; the message names the position of the first
     *     character that is wrong
     */
    public static BinaryContent ofBase64(String text) {
        return new BinaryContent(Base64Text.decode(text), null, null);
    }

    /** This file with a media type. */
    public BinaryContent withMediaType(String mediaType) {
        return new BinaryContent(bytes, notBlank(mediaType, "mediaType"), name);
    }

    /** This file with a name such as {@code report.pdf}. */
    public BinaryContent withName(String name) {
        return new BinaryContent(bytes, mediaType, notBlank(name, "name"));
    }

    /** The media type, if the sender named one. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** The file's name, if it is known. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Number of bytes. */
    public long size() {
        return bytes.length;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A new stream over the bytes, from the start. */
    public InputStream openStream() {
        return new ByteArrayInputStream(bytes);
    }

    /**
     * Writes all bytes and leaves the target open.
     *
     * @return number of bytes written
     */
    public long transferTo(OutputStream target) throws IOException {
        target.write(bytes);
        return bytes.length;
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BinaryContent that
                && Arrays.equals(bytes, that.bytes)
                && Objects.equals(mediaType, that.mediaType)
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(bytes), mediaType, name);
    }

    /** What the file is, without its bytes: fit for a log. */
    @Override
    public String toString() {
        return "BinaryContent[" + (name == null ? "" : name + ", ") + (mediaType == null ? "" : mediaType + ", ")
                + bytes.length + " bytes]";
    }

    private static String notBlank(String text, String what) {
        if (Objects.requireNonNull(text, what).isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return text;
    }
}
