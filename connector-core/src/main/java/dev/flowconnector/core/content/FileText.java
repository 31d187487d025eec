package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.annotation.PlainText.Meaning;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text that stands for a file into the file's bytes while the text arrives, character by character or in
 * blocks. What is not base64 is refused or, where the text itself may be the file, becomes text from its first
 * character on.
 */
final class FileText implements AutoCloseable {
    /** How far behind a wrong character the damage is looked for that explains it. */
    static final int LOOK_AHEAD = 65_536;

    private enum Phase {
        START,
        SCHEME,
        HEADER,
        BODY,
        CLOSED,
        TEXT,
        REFUSED
    }

    private final Meaning meaning;
    private final ContentScope scope;
    private final StringBuilder uri = new StringBuilder();
    private Spool spool;
    private Base64Quanta quanta;
    private Phase phase;
    private long position;
    private long quotePosition = -1;
    private long closePosition = -1;
    private byte[] decoded = new byte[0];
    private @Nullable String mediaType;
    private @Nullable IllegalArgumentException refusal;
    private long refusedAt;

    FileText(Meaning meaning, ContentScope scope) {
        this.meaning = meaning;
        this.scope = scope;
        this.spool = new Spool(scope);
        this.quanta = new Base64Quanta(spool);
        this.phase = meaning == Meaning.TEXT ? Phase.TEXT : Phase.START;
    }

    /** Takes all characters of a text. */
    void acceptAll(String text) throws IOException {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            accept(c);
        }
    }

    /** Takes one character, a code point. */
    void accept(int c) throws IOException {
        if (c == 0xFFFD) {
            throw TextErrors.damaged(position);
        }
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw TextErrors.halfCharacter(position);
        }
        if (meaning != Meaning.BASE64 || !isWhiteSpace(c)) {
            switch (phase) {
                case START -> start(c);
                case SCHEME -> scheme(c);
                case HEADER -> header(c);
                case BODY -> body(c);
                case CLOSED -> refuse(c, misplaced('"', closePosition));
                case TEXT -> text(c);
                case REFUSED -> lookAhead();
            }
        }
        position += Character.charCount(c);
    }

    /** Takes a block of base64 at once, or returns false and takes nothing if that is not possible here. */
    boolean acceptBlock(byte[] block) throws IOException {
        boolean begins = phase == Phase.START && Character.toLowerCase(block[0]) != 'd';
        if ((phase != Phase.BODY && !begins) || !isAligned()) {
            return false;
        }
        int expected = block.length / 4 * 3;
        if (decoded.length < expected) {
            decoded = new byte[expected];
        }
        try {
            if (Base64.getDecoder().decode(block, decoded) < expected) {
                return false;
            }
        } catch (IllegalArgumentException e) {
            return false;
        }
        phase = Phase.BODY;
        spool.write(decoded, 0, expected);
        position += block.length;
        return true;
    }

    /** Whether a block could begin at the next character. */
    boolean isAligned() {
        return quanta.pending() == 0;
    }

    /** How many characters are missing until a block can begin. */
    int untilAligned() {
        return 4 - quanta.pending();
    }

    private void start(int c) throws IOException {
        if (c == '"' && quotePosition < 0) {
            quotePosition = position;
        } else if (c == 'd' || c == 'D') {
            phase = Phase.SCHEME;
            uri.append((char) c);
        } else {
            phase = Phase.BODY;
            body(c);
        }
    }

    private void scheme(int c) throws IOException {
        if (Character.toLowerCase(c) != DataUri.SCHEME.charAt(uri.length())) {
            lettersAfterAll();
            body(c);
            return;
        }
        uri.append((char) c);
        phase = uri.length() == DataUri.SCHEME.length() ? Phase.HEADER : Phase.SCHEME;
    }

    /** What could have become the scheme of a data URI were four letters of the alphabet. */
    private void lettersAfterAll() throws IOException {
        for (int i = 0; i < uri.length(); i++) {
            quanta.accept(uri.charAt(i));
        }
        uri.setLength(0);
        phase = Phase.BODY;
    }

    private void header(int c) throws IOException {
        if (c != ',' && uri.length() < DataUri.LONGEST) {
            uri.appendCodePoint(c);
            return;
        }
        Optional<DataUri> header = c == ',' ? DataUri.parse(uri.substring(DataUri.SCHEME.length())) : Optional.empty();
        if (header.isEmpty()) {
            refuse(c, TextErrors.noBase64Uri(position));
            return;
        }
        mediaType = header.get().mediaType();
        uri.appendCodePoint(c);
        phase = Phase.BODY;
    }

    private void body(int c) throws IOException {
        if (c == '"' && quotePosition >= 0) {
            phase = Phase.CLOSED;
            closePosition = position;
        } else if (!quanta.accept(meaning == Meaning.AUTO ? c : standard(c))) {
            refuse(c, misplaced(c, position));
        }
    }

    private IllegalArgumentException misplaced(int c, long at) {
        return quanta.isPadded() ? TextErrors.afterPadding(c, at) : TextErrors.wrongCharacter(c, at);
    }

    private void text(int c) throws IOException {
        if (c < 0x80) {
            spool.write(c);
        } else {
            spool.write(Character.toString(c).getBytes(UTF_8));
        }
    }

    private void refuse(int c, IllegalArgumentException reason) throws IOException {
        if (meaning == Meaning.AUTO) {
            becomeText();
            text(c);
        } else {
            phase = Phase.REFUSED;
            refusal = reason;
            refusedAt = position;
        }
    }

    /** A file that was turned into text has other wrong characters too; the damage explains them all. */
    private void lookAhead() {
        if (refusal != null && position - refusedAt > LOOK_AHEAD) {
            throw refusal;
        }
    }

    /** Writes what was taken for base64 as the text that it was: each file has one text only in strict base64. */
    private void becomeText() throws IOException {
        String unwritten = quanta.unwritten() + (phase == Phase.CLOSED ? "\"" : "");
        try (Spool base64 = spool) {
            spool = new Spool(scope);
            quanta = new Base64Quanta(spool);
            spool.write((quotePosition < 0 ? "" : "\"").getBytes(US_ASCII));
            spool.write(uri.toString().getBytes(UTF_8));
            base64.encodeTo(spool);
        }
        spool.write(unwritten.getBytes(US_ASCII));
        mediaType = null;
        phase = Phase.TEXT;
    }

    /** Ends the text. */
    BinaryContent finish() throws IOException {
        IllegalArgumentException incomplete = phase == Phase.TEXT ? null : end();
        if (incomplete != null) {
            if (meaning != Meaning.AUTO) {
                throw incomplete;
            }
            becomeText();
        }
        if (phase != Phase.TEXT) {
            quanta.finish();
        }
        return new BinaryContent(spool.finish(), mediaType, null);
    }

    private @Nullable IllegalArgumentException end() throws IOException {
        if (phase == Phase.REFUSED) {
            return refusal;
        }
        if (phase == Phase.HEADER) {
            return TextErrors.noBase64Uri(position);
        }
        if (phase == Phase.SCHEME) {
            lettersAfterAll();
        }
        if (quotePosition >= 0 && phase != Phase.CLOSED) {
            return TextErrors.wrongCharacter('"', quotePosition);
        }
        if (quanta.pending() == 1 || (meaning == Meaning.AUTO && !quanta.isWhole())) {
            return TextErrors.cutOff(position);
        }
        return null;
    }

    /** Whether the text itself is the file. */
    boolean isText() {
        return phase == Phase.TEXT;
    }

    @Override
    public void close() {
        spool.close();
    }

    private static boolean isWhiteSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static int standard(int c) {
        return c == '-' ? '+' : c == '_' ? '/' : c;
    }
}
