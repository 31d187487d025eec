package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.BinaryContent;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A part of a file, as the answer to a request for a range.
 *
 * @param content the whole file
 * @param range which part
 */
record ContentSlice(BinaryContent content, ByteRange range) {
    private static final int BLOCK = 16 * 1024;

    void writeTo(OutputStream target) throws IOException {
        try (InputStream in = content.openStream()) {
            in.skipNBytes(range.first());
            byte[] block = new byte[BLOCK];
            long left = range.length();
            while (left > 0) {
                int count = in.read(block, 0, (int) Math.min(BLOCK, left));
                if (count < 0) {
                    throw new EOFException("The file ended " + left + " bytes before its stated size");
                }
                target.write(block, 0, count);
                left -= count;
            }
        }
    }
}
