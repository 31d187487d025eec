package dev.flowconnector.core.content;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.flowconnector.core.annotation.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file as it travels on the wire: bytes, and what is known of them.
 *
 * <p>As a property of a JSON body it is read from every shape that the platform sends. A flow wraps a file in an
 * envelope, an app sends base64 text alone, a text file arrives as text, and a JSON file as JSON:
 *
 * <pre>{@code
 * {"file": {"$content-type": "application/pdf", "$content": "JVBERi0xLjcK"}}
 * {"file": "JVBERi0xLjcK"}
 * {"file": "col1;col2\r\n1;2\r\n"}
 * {"file": {"a": 1}}
 * }</pre>
 *
 * <p>{@link PlainText} says what text means; {@code null} and an absent property are {@code null}. What cannot be the
 * file is refused with the position of the first wrong character; nothing is ever skipped or guessed. As a property of
 * an answer it is written as base64 text; as a whole body or a part of a form it is raw bytes in both directions.
 *
 * <p>A received file that is larger than {@link ContentLimits#memoryBytes()} is kept in a temporary file, which goes
 * when the request ends; {@link #keep()} keeps it longer.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
@JsonDeserialize(using = BinaryContentDeserializer.class)
@JsonSerialize(using = BinaryContentSerializer.class)
public final class BinaryContent {
    private static final String TEXT = "text/plain; charset=utf-8";

    private final ContentSource source;
    private final @Nullable String mediaType;
    private final @Nullable String name;

    BinaryContent(ContentSource source, @Nullable String mediaType, @Nullable String name) {
        this.source = source;
        this.mediaType = mediaType;
        this.name = name;
    }

    /** A file of unknown media type; the bytes are copied. */
    public static BinaryContent of(byte[] bytes) {
        return new BinaryContent(new MemorySource(bytes.clone(), bytes.length), null, null);
    }

    /** A file of a media type such as {@code application/pdf}; the bytes are copied. */
    public static BinaryContent of(byte[] bytes, String mediaType) {
        return of(bytes).withMediaType(mediaType);
    }

    /** A file of the application with its name. It is read each time that the content is, and never deleted. */
    public static BinaryContent of(Path path) {
        Path name = path.getFileName();
        return new BinaryContent(new PathSource(path), null, name == null ? null : name.toString());
    }

    /** A file of unknown size that a stream delivers; the supplier opens a new one each time. */
    public static BinaryContent of(StreamSupplier streams) {
        return new BinaryContent(new StreamSource(streams, OptionalLong.empty()), null, null);
    }

    /** A file of known size that a stream delivers; the supplier opens a new one each time. */
    public static BinaryContent of(StreamSupplier streams, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative: '" + size + "'");
        }
        return new BinaryContent(new StreamSource(streams, OptionalLong.of(size)), null, null);
    }

    /** A text file in UTF-8; {@link #withMediaType} says more than {@code text/plain}. */
    public static BinaryContent ofText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new BinaryContent(new MemorySource(bytes, bytes.length), TEXT, null);
    }

    /**
     * The file that base64 text stands for: white space, the URL-safe alphabet, missing padding, quotes around it and a
     * data URI are understood.
     *
     * @throws IllegalArgumentException if the text is not base64; the message names the position of the first
     *     character that is wrong
     */
    public static BinaryContent ofBase64(String text) {
        try (FileText file = new FileText(PlainText.Meaning.BASE64, ContentScope.inMemory())) {
            file.acceptAll(text);
            return file.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This file with a media type.
     *
     * @throws IllegalArgumentException if the text is not a media type
     */
    public BinaryContent withMediaType(String mediaType) {
        String valid = MediaTypes.valid(Objects.requireNonNull(mediaType, "mediaType"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "mediaType must be a media type such as application/pdf: '" + mediaType + "'"));
        return new BinaryContent(source, valid, name);
    }

    /** Whether {@link #withMediaType} takes the text: a type, a subtype and parameters (RFC 9110, section 8.3.1). */
    public static boolean isMediaType(String text) {
        return MediaTypes.valid(text).isPresent();
    }

    /** This file with a name such as {@code report.pdf}. */
    public BinaryContent withName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        return new BinaryContent(source, mediaType, name);
    }

    /** The media type with its parameters, if it is known. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** The file's name without folders, if it is known. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Number of bytes, if it is known before they are read; of a received file it always is.
     *
     * @throws UncheckedIOException if a file of the application cannot be found
     */
    public OptionalLong size() {
        try {
            return source.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A strong validator of the bytes (RFC 9110, section 8.8.1), without quotes, if it costs next to nothing: of up to
     * 1 MiB that is in memory.
     */
    public Optional<String> entityTag() {
        return source.entityTag();
    }

    /** A new stream over the bytes, from the start; the caller closes it. */
    public InputStream openStream() throws IOException {
        return source.open();
    }

    /**
     * Writes all bytes and leaves the target open.
     *
     * @return number of bytes written
     */
    public long transferTo(OutputStream target) throws IOException {
        try (InputStream in = source.open()) {
            return in.transferTo(target);
        }
    }

    /** A copy of the bytes, all in memory at once: for small files. */
    public byte[] bytes() throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    /**
     * Keeps a received file beyond the end of its request, until the returned handle is run or nothing refers to the
     * file any more. Copies of this content with another name or media type are kept with it. Several can keep a file:
     * its space is given back when its request has ended and all of them have run their handle.
     *
     * @return ends this keeping and no other; running it again has no effect
     * @throws IllegalStateException if the file is gone already
     */
    public Runnable keep() {
        return source.takeOver();
    }

    /** The same bytes, media type and name; files and streams are the same if they come from the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BinaryContent that
                && source.equals(that.source)
                && Objects.equals(mediaType, that.mediaType)
                && Objects.equals(name, that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, mediaType, name);
    }

    /** What the file is, without its bytes: fit for a log. */
    @Override
    public String toString() {
        String size;
        try {
            OptionalLong bytes = source.size();
            size = bytes.isPresent() ? bytes.getAsLong() + " bytes" : "unknown size";
        } catch (IOException e) {
            size = "not readable";
        }
        return "BinaryContent[" + (name == null ? "" : name + ", ") + (mediaType == null ? "" : mediaType + ", ") + size
                + "]";
    }

    /** Opens the bytes of a file, from the start, as often as it is asked to. */
    @FunctionalInterface
    public interface StreamSupplier {
        /** A new stream, which the caller closes. */
        InputStream open() throws IOException;
    }
}
