package dev.flowconnector.core.content;

import java.io.IOException;
import java.util.Arrays;

/** Decodes base64 in groups of four characters. What does not fit is left to the caller: nothing is skipped. */
final class Base64Quanta {
    private static final byte[] VALUES = values();

    private final Spool out;
    private int bits;
    private int characters;
    private int padding;

    Base64Quanta(Spool out) {
        this.out = out;
    }

    /** How many bytes at the beginning are whole groups of plain base64, without padding. */
    static int plainPrefix(byte[] bytes, int length) {
        int count = 0;
        while (count < length && bytes[count] >= 0 && VALUES[bytes[count]] >= 0) {
            count++;
        }
        return count & ~3;
    }

    /** How many bytes at the beginning may be whole groups without padding, if there are so many before the end. */
    static int groupsBefore(byte[] bytes, int end) {
        int whole = end & ~3;
        return whole > 0 && bytes[whole - 1] == '=' ? whole - 4 : whole;
    }

    /** Takes the next character, or returns false and takes nothing if it cannot stand here. */
    boolean accept(int c) throws IOException {
        if (c == '=') {
            boolean fits = characters >= 2 && characters + padding < 4;
            padding += fits ? 1 : 0;
            return fits;
        }
        int value = c < VALUES.length ? VALUES[c] : -1;
        if (value < 0 || padding > 0) {
            return false;
        }
        bits = bits << 6 | value;
        if (++characters == 4) {
            out.write(bits >> 16);
            out.write(bits >> 8);
            out.write(bits);
            bits = 0;
            characters = 0;
        }
        return true;
    }

    /** Characters of the group that is not complete, padding not counted. */
    int pending() {
        return characters;
    }

    boolean isPadded() {
        return padding > 0;
    }

    boolean isWhole() {
        return characters == 0 || characters + padding == 4;
    }

    /** The group that is not written, as text; in strict base64 there is one text only. */
    String unwritten() {
        StringBuilder text = new StringBuilder();
        for (int i = characters - 1; i >= 0; i--) {
            text.append(character(bits >> (6 * i) & 0x3F));
        }
        return text.append("=".repeat(padding)).toString();
    }

    /** Writes the last group; two or three characters make one or two bytes. */
    void finish() throws IOException {
        if (characters == 2) {
            out.write(bits >> 4);
        } else if (characters == 3) {
            out.write(bits >> 10);
            out.write(bits >> 2);
        }
    }

    private static char character(int value) {
        return (char)
                (value < 26
                        ? 'A' + value
                        : value < 52 ? 'a' + value - 26 : value < 62 ? '0' + value - 52 : value == 62 ? '+' : '/');
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int value = 0; value < 64; value++) {
            values[character(value)] = (byte) value;
        }
        return values;
    }
}
