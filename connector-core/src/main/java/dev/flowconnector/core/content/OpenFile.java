package dev.flowconnector.core.content;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** A file that is open for reading and writing at any position, and nobody else's. Safe for use by several threads. */
interface OpenFile extends Closeable {

    /** A new file in a folder; it goes with the process, however that ends. */
    static OpenFile create(Path directory) throws IOException {
        boolean posix = directory.getFileSystem() == FileSystems.getDefault()
                && directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? UnnamedFile.create(directory) : DeletedOnClose.create(directory);
    }

    /** Reads some bytes, at least one, or returns -1 behind the end. */
    int read(byte[] bytes, int offset, int length, long position) throws IOException;

    /** Writes all bytes. */
    void write(byte[] bytes, int offset, int length, long position) throws IOException;
}
