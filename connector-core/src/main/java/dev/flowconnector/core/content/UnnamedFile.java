package dev.flowconnector.core.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * A file that has no name from the moment it is open, where the system permits that. It is not a channel, which would be
 * closed for all its readers when the thread of one is interrupted.
 */
final class UnnamedFile implements OpenFile {
    private final RandomAccessFile file;
    private long next;

    private UnnamedFile(RandomAccessFile file) {
        this.file = file;
    }

    static UnnamedFile create(Path directory) throws IOException {
        Path path = Files.createFile(
                directory.resolve("connector-" + UUID.randomUUID() + ".tmp"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            return new UnnamedFile(new RandomAccessFile(path.toFile(), "rw"));
        } finally {
            Files.delete(path);
        }
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length, long position) throws IOException {
        seek(position);
        int count = file.read(bytes, offset, length);
        next += Math.max(0, count);
        return count;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length, long position) throws IOException {
        seek(position);
        file.write(bytes, offset, length);
        next += length;
    }

    private void seek(long position) throws IOException {
        if (position != next) {
            file.seek(position);
            next = position;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
