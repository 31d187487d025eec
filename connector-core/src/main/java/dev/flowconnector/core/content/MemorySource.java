package dev.flowconnector.core.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Bytes in memory: the first {@code length} of an array that nobody else has. */
final class MemorySource implements ContentSource {
    private final byte[] bytes;
    private final int length;

    MemorySource(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(length);
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes, 0, length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemorySource that && Arrays.equals(bytes, 0, length, that.bytes, 0, that.length);
    }

    @Override
    public int hashCode() {
        return length == 0 ? 0 : 31 * length + bytes[length - 1];
    }
}
