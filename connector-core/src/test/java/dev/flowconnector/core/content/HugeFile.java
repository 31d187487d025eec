package dev.flowconnector.core.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** Reads a file of a size out of JSON and says how many bytes of it are right; a process of its own, with little memory. */
final class HugeFile {
    private static final int BLOCK = 3 * 64 * 1024;

    record Upload(String title, BinaryContent file, int after) {}

    private HugeFile() {}

    public static void main(String[] arguments) throws IOException {
        long blocks = Long.parseLong(arguments[0]) / BLOCK;
        ContentLimits limits =
                ContentLimits.ofDefaults().withMaxFileBytes(blocks * BLOCK).withDirectory(Path.of(arguments[1]));
        byte[] block = block();
        InputStream body = new SequenceInputStream(Collections.enumeration(List.of(
                text("{\"title\":\"t\",\"file\":{\"$content\":\""),
                new Repeated(Base64.getEncoder().encode(block), blocks),
                text("\",\"$content-type\":\"video/mp4\"},\"after\":7}"))));
        try (ContentScope scope = ContentScope.open(limits)) {
            Upload upload = scope.read(
                    body, OptionalLong.empty(), stream -> new ObjectMapper().readValue(stream, Upload.class));
            long right = 0;
            byte[] read = new byte[BLOCK];
            try (InputStream in = upload.file().openStream()) {
                while (in.readNBytes(read, 0, BLOCK) == BLOCK && Arrays.equals(read, block)) {
                    right += BLOCK;
                }
            }
            System.out.println(right + " " + upload.file().size().orElseThrow() + " "
                    + upload.file().mediaType().orElseThrow() + " " + upload.after());
        }
    }

    static byte[] block() {
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (i * 31 + i / 251);
        }
        return block;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The same bytes again and again. */
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long left;

        Repeated(byte[] bytes, long times) {
            this.bytes = bytes;
            this.left = times * bytes.length;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int from = (int) ((bytes.length - left % bytes.length) % bytes.length);
            int count = Math.min(length, bytes.length - from);
            System.arraycopy(bytes, from, target, offset, count);
            left -= count;
            return count;
        }
    }
}
