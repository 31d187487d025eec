package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Where the bytes of a file are. Safe for use by several threads. */
sealed interface ContentSource permits MemorySource, PathSource, StreamSource, TemporaryFile {
    OptionalLong size() throws IOException;

    /** A new stream over all bytes. */
    InputStream open() throws IOException;

    /** A strong validator of the bytes, if it costs next to nothing. */
    default Optional<String> entityTag() {
        return Optional.empty();
    }

    /** Holds the bytes beyond the end of their request, until the returned handle is run. */
    default Runnable takeOver() {
        return () -> {};
    }
}
