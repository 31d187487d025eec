package dev.flowconnector.core.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the rest of a string of JSON straight from the body, past the parser: the parser is never asked for the text,
 * finds the closing quote where it expects one, and goes on from there.
 */
final class JsonString {
    private static final int FIRST_BLOCK = 2048;
    private static final int BLOCK = 32 * 1024;
    private static final int END = -1;
    private static final int WORTH_IT = 64;
    // Text with escapes or line breaks would make every block fail.
    private static final int PATIENCE = 2;

    private final JsonParser parser;
    private final BodyStream body;
    private final boolean controlsAllowed;
    private byte[] block = new byte[0];
    private int next;
    private int end;
    private int failures;

    private JsonString(JsonParser parser, BodyStream body) {
        this.parser = parser;
        this.body = body;
        this.controlsAllowed = parser.isEnabled(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS.mappedFeature());
    }

    /**
     * The rest of the string that the parser stands at, if nothing of it was read and the body can be read here.
     * Otherwise the parser's text is the one to take.
     */
    static Optional<JsonString> takeOver(JsonParser parser, ContentScope scope) throws IOException {
        if (!isUnread(parser)) {
            return Optional.empty();
        }
        BodyStream body = scope.bodyBehind(parser.getInputSource()).orElse(null);
        if (body == null) {
            return Optional.empty();
        }
        if (parser.releaseBuffered(body.returning()) < 0) {
            return Optional.empty();
        }
        return Optional.of(new JsonString(parser, body));
    }

    /** A string that was only begun ends, so far, behind its opening quote. */
    private static boolean isUnread(JsonParser parser) {
        JsonLocation begin = parser.currentTokenLocation();
        long offset = begin == null ? -1 : begin.getByteOffset();
        return offset >= 0 && parser.currentLocation().getByteOffset() == offset + 1;
    }

    /** Hands over all characters and leaves the closing quote to the parser. */
    void readInto(FileText text) throws IOException {
        while (true) {
            if (next == end && !fill(text)) {
                throw cutOff();
            }
            if (next == end) {
                continue;
            }
            int b = block[next] & 0xFF;
            if (b == '"') {
                body.unread(block, next, end);
                return;
            }
            next++;
            text.accept(b == '\\' ? escaped() : b < 0x80 ? plain(b) : utf8(b));
        }
    }

    /** Reads a block, and decodes it at once if it is nothing but base64. */
    private boolean fill(FileText text) throws IOException {
        if (!text.isAligned()) {
            return read(text.untilAligned());
        }
        if (next == block.length && block.length < BLOCK) {
            block = new byte[blockSize()];
        }
        if (!read(block.length)) {
            return false;
        }
        if (failures < PATIENCE) {
            decode(text);
        }
        return true;
    }

    /** All that is left of a small body, and a little more: a block that is not full holds the end. */
    private int blockSize() {
        long left = body.remaining().orElse(block.length == 0 ? FIRST_BLOCK : BLOCK);
        return (int) Math.max(FIRST_BLOCK, Math.min(BLOCK, (left + 7) & ~3));
    }

    /** Decodes what stands before the closing quote at once, or at least what stands before the first other character. */
    private void decode(FileText text) throws IOException {
        if (!accept(text, Base64Quanta.groupsBefore(block, Quotes.first(block, end)))) {
            failures++;
            accept(text, Base64Quanta.plainPrefix(block, end));
        }
    }

    private boolean accept(FileText text, int length) throws IOException {
        boolean accepted = length == block.length
                ? text.acceptBlock(block)
                : length >= WORTH_IT && text.acceptBlock(Arrays.copyOf(block, length));
        next = accepted ? length : 0;
        return accepted;
    }

    private boolean read(int length) throws IOException {
        next = 0;
        end = body.readNBytes(block, 0, length);
        return end > 0;
    }

    private int nextByte() throws IOException {
        if (next < end) {
            return block[next++] & 0xFF;
        }
        int b = body.read();
        if (b == END) {
            throw cutOff();
        }
        return b;
    }

    private int plain(int b) throws JsonParseException {
        if (b < ' ' && !controlsAllowed) {
            throw broken("Control character " + b + " must be escaped");
        }
        return b;
    }

    private int escaped() throws IOException {
        int c = nextByte();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw broken("Unknown escape '\\" + (char) c + "'");
        };
    }

    private int unicode() throws IOException {
        char first = hex();
        if (!Character.isHighSurrogate(first)) {
            return first;
        }
        if (nextByte() != '\\' || nextByte() != 'u') {
            throw broken("Half of a character (a single surrogate)");
        }
        char second = hex();
        if (!Character.isLowSurrogate(second)) {
            throw broken("Half of a character (a single surrogate)");
        }
        return Character.toCodePoint(first, second);
    }

    private char hex() throws IOException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int c = nextByte();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw broken("Escape \\u needs four hexadecimal digits");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private int utf8(int first) throws IOException {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int c = first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int b = nextByte();
            if ((b & 0xC0) != 0x80) {
                throw broken("Invalid UTF-8");
            }
            c = c << 6 | (b & 0x3F);
        }
        int least = more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000;
        if (first < 0xC0 || first > 0xF7 || c < least || c > Character.MAX_CODE_POINT) {
            throw broken("Invalid UTF-8");
        }
        return c;
    }

    private JsonParseException broken(String message) {
        return new JsonParseException(parser, message + " in the text of a file");
    }

    private JsonEOFException cutOff() {
        return new JsonEOFException(parser, JsonToken.VALUE_STRING, "The body ends in the text of a file");
    }
}
