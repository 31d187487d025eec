package dev.flowconnector.core.content;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Bytes in memory: the first {@code length} of an array that nobody else has. */
final class MemorySource implements ContentSource {
    private static final int CHEAP = 1024 * 1024;

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
    public Optional<String> entityTag() {
        if (length > CHEAP) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
