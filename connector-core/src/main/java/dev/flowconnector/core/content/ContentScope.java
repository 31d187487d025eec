package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that one request brings: counts them, limits them, and releases their temporary files when the request
 * ends.
 *
 * <p>Applications that use {@code connector-jaxrs} never see it. Others open one for each request:
 *
 * <pre>{@code
 * try (ContentScope scope = ContentScope.open(limits)) {
 *     Upload upload = scope.read(body, length, stream -> mapper.readValue(stream, Upload.class));
 *     ...
 * }
 * }</pre>
 *
 * <p>A file inside JSON is taken from the body while it arrives, without any part of it being held in memory, if the
 * JSON library is Jackson and reads the given stream itself. Without a scope, Jackson reads files too, but as text in
 * memory and with its own limit of 20 million characters.
 *
 * <p>One thread reads a request; closing is possible from any thread.
 */
public final class ContentScope implements AutoCloseable {
    // Weak, so that a thread of a container never holds more than a reference, whatever happens to the request.
    private static final ThreadLocal<@Nullable WeakReference<ContentScope>> CURRENT = new ThreadLocal<>();

    private final ContentLimits limits;
    private final Set<TemporaryFile> files = new HashSet<>();
    private final int holds;
    private @Nullable BodyStream body;
    private int count;
    private boolean closed;

    /** A scope that holds each of its files once, or not at all. */
    private ContentScope(ContentLimits limits, int holds) {
        this.limits = limits;
        this.holds = holds;
    }

    /** The scope of a request that this thread begins to handle. */
    public static ContentScope open(ContentLimits limits) {
        ContentScope scope = new ContentScope(limits, 1);
        CURRENT.set(new WeakReference<>(scope));
        return scope;
    }

    /** The scope that this thread opened last, while it is open. */
    public static Optional<ContentScope> current() {
        WeakReference<ContentScope> reference = CURRENT.get();
        return Optional.ofNullable(reference == null ? null : reference.get()).filter(scope -> !scope.isClosed());
    }

    /**
     * A scope without request: nobody ends it, so its files are released when nothing refers to them, or when the last
     * one who kept them releases them.
     */
    public static ContentScope unbound(ContentLimits limits) {
        return new ContentScope(limits, 0);
    }

    /** A scope for what is in memory already. */
    static ContentScope inMemory() {
        return unbound(new ContentLimits(
                Integer.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Path.of("")));
    }

    /** The scope whose body this thread is reading, or one without request. */
    static ContentScope reading() {
        return current().filter(scope -> scope.body != null).orElseGet(() -> unbound(ContentLimits.ofDefaults()));
    }

    /**
     * Reads a body; files that the reader meets belong to this scope.
     *
     * @param stream the body; not closed
     * @param length number of bytes that the sender announced, if known
     * @param reader reads the stream that it is given
     * @throws ContentTooLargeException if the body or a file in it exceeds the limits; a body in which no file stands
     *     has none
     */
    public <T> T read(InputStream stream, OptionalLong length, BodyReader<T> reader) throws IOException {
        BodyStream outer = body;
        BodyStream inner = new BodyStream(stream, length);
        body = inner;
        try {
            return reader.read(inner);
        } catch (IOException | RuntimeException e) {
            // Libraries wrap what goes wrong inside a list, some everything.
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ContentTooLargeException tooLarge) {
                    throw tooLarge;
                }
            }
            throw e;
        } finally {
            body = outer;
        }
    }

    /**
     * Receives a file that is a whole body, or a part of one.
     *
     * @param stream the bytes; not closed
     * @param length number of bytes that the sender announced, if known
     * @throws ContentTooLargeException if the file exceeds the limits; nothing is read if its announced length does
     */
    public BinaryContent receive(InputStream stream, OptionalLong length) throws IOException {
        if (length.orElse(0) > limits.maxFileBytes()) {
            throw ContentTooLargeException.file(limits.maxFileBytes());
        }
        countFile();
        try (Spool spool = new Spool(this)) {
            stream.transferTo(spool);
            return new BinaryContent(spool.finish(), null, null);
        }
    }

    /** Notes that a file begins. */
    synchronized void countFile() throws IOException {
        if (++count > limits.maxFiles()) {
            throw ContentTooLargeException.files(limits.maxFiles());
        }
        if (body != null) {
            body.limit(limits.maxRequestBytes());
        }
    }

    /** The body, if what a parser reads from is it. */
    Optional<BodyStream> bodyBehind(@Nullable Object source) throws IOException {
        return body != null && source instanceof InputStream stream && body.feeds(stream)
                ? Optional.of(body)
                : Optional.empty();
    }

    ContentLimits limits() {
        return limits;
    }

    TemporaryFile temporaryFile() throws IOException {
        TemporaryFile file = TemporaryFile.create(limits.directory(), holds);
        if (!add(file)) {
            file.release();
            throw new IOException("The request has ended; its files cannot be received any more");
        }
        return file;
    }

    private synchronized boolean add(TemporaryFile file) {
        return !closed && files.add(file);
    }

    /** Releases a file that was not finished, so that nobody else can have it. */
    void discard(TemporaryFile file) {
        synchronized (this) {
            files.remove(file);
        }
        file.release();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Releases all files that nobody keeps; the others go with the last one who does. Closing again has no effect. */
    @Override
    public void close() {
        Set<TemporaryFile> left;
        synchronized (this) {
            closed = true;
            left = Set.copyOf(files);
            files.clear();
        }
        left.forEach(file -> file.giveUp(holds));
        WeakReference<ContentScope> reference = CURRENT.get();
        if (reference != null && reference.get() == this) {
            CURRENT.remove();
        }
    }

    /**
     * Reads a body.
     *
     * @param <T> what it is read as
     */
    @FunctionalInterface
    public interface BodyReader<T> {
        /** Reads the stream. */
        T read(InputStream stream) throws IOException;
    }
}
