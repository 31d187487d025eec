package dev.flowconnector.core.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that the system deletes when the process ends: for systems that do not delete the name of what is open. */
final class DeletedOnClose implements OpenFile {
    private static final String INTERRUPTED =
            "The file is lost: a thread was interrupted while it used the file, which closes it for everybody."
                    + " Have it sent again, and do not interrupt threads that read it.";

    private final FileChannel channel;

    private DeletedOnClose(FileChannel channel) {
        this.channel = channel;
    }

    static DeletedOnClose create(Path directory) throws IOException {
        return new DeletedOnClose(FileChannel.open(
                directory.resolve("connector-" + UUID.randomUUID() + ".tmp"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    @Override
    public int read(byte[] bytes, int offset, int length, long position) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            return channel.read(ByteBuffer.wrap(bytes, offset, length), position);
        } catch (ClosedChannelException e) {
            throw new IOException(INTERRUPTED, e);
        } finally {
            restore(interrupted);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        long next = position;
        boolean interrupted = Thread.interrupted();
        try {
            while (buffer.hasRemaining()) {
                next += channel.write(buffer, next);
            }
        } catch (ClosedChannelException e) {
            throw new IOException(INTERRUPTED, e);
        } finally {
            restore(interrupted);
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
