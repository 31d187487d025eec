package dev.flowconnector.swagger.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text, whatever they are encoded in.
 *
 * @param text the characters, without byte order mark
 * @param encoding what the bytes were; UTF-8 when all is well
 * @param mark whether they began with a byte order mark
 * @param firstWrong offset of the first character that is not UTF-8; 0 when the encoding is another altogether
 */
record Decoded(String text, Charset encoding, boolean mark, int firstWrong) {
    static Decoded of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (starts(bytes, 0xFF, 0xFE) || zeroAt(bytes, 1)) {
            return utf16(bytes, StandardCharsets.UTF_16LE, starts(bytes, 0xFF, 0xFE));
        }
        if (starts(bytes, 0xFE, 0xFF) || zeroAt(bytes, 0)) {
            return utf16(bytes, StandardCharsets.UTF_16BE, starts(bytes, 0xFE, 0xFF));
        }
        return utf8(bytes, 0);
    }

    private static Decoded utf16(byte[] bytes, Charset encoding, boolean mark) {
        int from = mark ? 2 : 0;
        return new Decoded(new String(bytes, from, bytes.length - from, encoding), encoding, mark, 0);
    }

    private static Decoded utf8(byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        // What is not UTF-8 has become this character; a file that holds the character itself is looked at twice.
        return text.indexOf('\uFFFD') < 0
                ? new Decoded(text, StandardCharsets.UTF_8, from > 0, 0)
                : partlyUtf8(bytes, from);
    }

    private static Decoded partlyUtf8(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int wrong = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            wrong = wrong < 0 ? out.position() : wrong;
            // As Latin-1, where every byte is a character, so the rest of the file can be read.
            out.put((char) (in.get() & 0xFF));
            result = decoder.reset().decode(in, out, true);
        }
        Charset encoding = wrong < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new Decoded(out.flip().toString(), encoding, from > 0, Math.max(wrong, 0));
    }

    boolean isUtf8() {
        return encoding.equals(StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the first two bytes is zero and the other is not, as in UTF-16 without a mark. */
    private static boolean zeroAt(byte[] bytes, int index) {
        return bytes.length >= 2 && bytes[index] == 0 && bytes[1 - index] != 0;
    }
}
