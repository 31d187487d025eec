package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How much a request may bring, and where its files are kept while it runs. Immutable.
 *
 * <pre>{@code
 * ContentLimits limits = ContentLimits.ofDefaults().withMaxFileBytes(20L * 1024 * 1024);
 * }</pre>
 *
 * <p>A request that brings more is answered with {@code 413} as soon as that is known, before the bytes are kept. The
 * defaults are those of the platform: it sends messages of up to 100 MB (104,857,600 bytes) in one piece.
 *
 * @param maxFileBytes most bytes of one file; 104,857,600 by default
 * @param maxRequestBytes most bytes of a body that brings files, as it is sent, base64 and other fields included; one
 *     file of the greatest size in base64 and 1 MiB more by default
 * @param maxFiles most files in one request; 100 by default
 * @param memoryBytes size up to which a file is kept in memory; a larger one is kept in a temporary file; 262,144 by
 *     default
 * @param directory where temporary files are made; the system's folder for temporary files by default
 * @see <a href="https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-configuration">Limits of the
 *     platform</a>
 */
public record ContentLimits(long maxFileBytes, long maxRequestBytes, int maxFiles, int memoryBytes, Path directory) {
    private static final long FILE = 104_857_600;
    private static final int FILES = 100;
    private static final int MEMORY = 256 * 1024;
    private static final long OTHER_FIELDS = 1024 * 1024;

    /** Checks that every number is possible. */
    public ContentLimits {
        Objects.requireNonNull(directory, "directory");
        atLeast(1, maxFileBytes, "maxFileBytes");
        atLeast(1, maxRequestBytes, "maxRequestBytes");
        atLeast(1, maxFiles, "maxFiles");
        atLeast(0, memoryBytes, "memoryBytes");
    }

    /** The limits of somebody who sets none. */
    public static ContentLimits ofDefaults() {
        return new ContentLimits(FILE, requestFor(FILE), FILES, MEMORY, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** These limits with another size of one file; the size of a request grows with it, it does not shrink. */
    public ContentLimits withMaxFileBytes(long bytes) {
        return new ContentLimits(bytes, Math.max(maxRequestBytes, requestFor(bytes)), maxFiles, memoryBytes, directory);
    }

    /** These limits with another size of a body that brings files. */
    public ContentLimits withMaxRequestBytes(long bytes) {
        return new ContentLimits(maxFileBytes, bytes, maxFiles, memoryBytes, directory);
    }

    /** These limits with another number of files. */
    public ContentLimits withMaxFiles(int files) {
        return new ContentLimits(maxFileBytes, maxRequestBytes, files, memoryBytes, directory);
    }

    /** These limits with another size up to which a file is kept in memory. */
    public ContentLimits withMemoryBytes(int bytes) {
        return new ContentLimits(maxFileBytes, maxRequestBytes, maxFiles, bytes, directory);
    }

    /** These limits with another folder for temporary files. */
    public ContentLimits withDirectory(Path folder) {
        return new ContentLimits(maxFileBytes, maxRequestBytes, maxFiles, memoryBytes, folder);
    }

    /**
     * A body that brings files whatever stands in it, such as a form: whoever reads it may keep all of it before anybody
     * asks for a file, so {@link #maxRequestBytes()} counts from its first byte.
     *
     * @param body the bytes
     * @param length number of bytes that the sender announced, if known
     * @return the same bytes, as long as they are not too many; then reading throws a {@link ContentTooLargeException}
     * @throws ContentTooLargeException if the announced length is too large; nothing is read then
     */
    public InputStream limited(InputStream body, OptionalLong length) throws IOException {
        BodyStream limited = new BodyStream(body, length);
        limited.limit(maxRequestBytes);
        return limited;
    }

    private static long requestFor(long file) {
        return file / 3 * 4 + 4 + OTHER_FIELDS;
    }

    private static void atLeast(long least, long value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " must be at least " + least + ": '" + value + "'");
        }
    }
}
