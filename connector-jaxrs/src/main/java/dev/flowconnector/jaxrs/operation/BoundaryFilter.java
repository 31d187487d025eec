package dev.flowconnector.jaxrs.operation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Passes a body to a digest. In a multipart body the boundary, which a sender makes up anew each time, is left out: the
 * parts decide whether two bodies are the same.
 */
final class BoundaryFilter {
    private static final byte MARK = 0;
    private static final int ELSEWHERE = -1;

    private final MessageDigest digest;
    /** What a line with a boundary begins with; empty for other bodies. */
    private final byte[] delimiter;

    /** How much of the delimiter was seen since the line began. */
    private int seen;

    BoundaryFilter(MessageDigest digest, @Nullable MediaType type) {
        this.digest = digest;
        String boundary = type != null && type.getType().equalsIgnoreCase("multipart")
                ? type.getParameters().get("boundary")
                : null;
        this.delimiter = boundary == null ? new byte[0] : ("--" + boundary).getBytes(ISO_8859_1);
    }

    void update(byte[] bytes, int offset, int length) {
        if (delimiter.length == 0) {
            digest.update(bytes, offset, length);
            return;
        }
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (seen >= 0 && bytes[i] == delimiter[seen]) {
                // Held back: it may become a boundary.
                digest.update(bytes, from, i - from);
                from = i + 1;
                seen++;
                if (seen == delimiter.length) {
                    digest.update(MARK);
                    seen = ELSEWHERE;
                }
            } else {
                if (seen > 0) {
                    digest.update(delimiter, 0, seen);
                }
                seen = bytes[i] == '\n' ? 0 : ELSEWHERE;
            }
        }
        digest.update(bytes, from, offset + length - from);
    }

    void end() {
        if (seen > 0) {
            digest.update(delimiter, 0, seen);
            seen = ELSEWHERE;
        }
    }
}
