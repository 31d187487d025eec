package dev.flowconnector.core.operation.store;

import dev.flowconnector.core.content.BinaryContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the files of operations until the operations are removed.
 *
 * <p>Implementations are safe for use by several threads. Media type and name of a file are kept with the operation,
 * not here. {@code ContentStoreContract} of the test kit says in tests what a store must do.
 */
public interface ContentStore {

    /**
     * Files as they were received, in memory or in their temporary files. A file or a stream of the application itself is
     * not copied; it must stay readable.
     */
    static ContentStore inMemory() {
        return new InMemoryContentStore();
    }

    /**
     * Files in a directory, one each; it is made if it is absent and belongs to the nodes of one service. Where operations
     * are kept in memory, each node needs a directory of its own, which is emptied of what an earlier process left there.
     */
    static ContentStore directory(Path directory) throws IOException {
        return new DirectoryContentStore(directory);
    }

    /**
     * Keeps a file. When this returns, the file no longer depends on the request that brought it; when it fails, nothing
     * is left.
     *
     * @param id letters, digits, {@code -} and {@code _}; an id that is taken is an {@link IllegalArgumentException}
     */
    void save(String id, BinaryContent content) throws IOException;

    /** A file that was kept; it can be read any number of times. */
    Optional<BinaryContent> open(String id) throws IOException;

    /** Deletes a file; an unknown id is ignored. */
    void delete(String id) throws IOException;

    /**
     * Deletes every file. Called at the start of a service whose operations are kept in memory: what is there belonged to
     * operations that have ended with their process.
     */
    void clear() throws IOException;
}
