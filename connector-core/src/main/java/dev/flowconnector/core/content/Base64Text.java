package dev.flowconnector.core.content;

import java.util.Base64;

/** Decodes base64 text strictly and says exactly what is wrong with text that is not base64. */
final class Base64Text {
    private static final String ALPHABET = "A-Z, a-z, 0-9, '+' and '/', padded with '='";

    private Base64Text() {}

    static byte[] decode(String text) {
        int end = text.length();
        int padding = 0;
        while (padding < 2 && padding < end && text.charAt(end - 1 - padding) == '=') {
            padding++;
        }
        for (int i = 0; i < end - padding; i++) {
            char c = text.charAt(i);
            if (!isInAlphabet(c)) {
                // A file that was turned into text has other wrong characters too; the damage explains them all.
                int lost = text.indexOf('\uFFFD');
                throw new IllegalArgumentException(lost < 0 ? wrongCharacter(c, i) : damaged(lost));
            }
        }
        if (end % 4 != 0) {
            throw new IllegalArgumentException("The file is not base64: its length is " + end
                    + ", which is not a multiple of four. It was cut off, or its padding '=' is missing.");
        }
        // Characters, length and padding have been checked: nothing is left that the decoder refuses.
        return Base64.getDecoder().decode(text);
    }

    private static boolean isInAlphabet(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    }

    private static String wrongCharacter(char c, int position) {
        String shown = c < ' ' || c > '~' ? String.format("\\u%04X", (int) c) : String.valueOf(c);
        return "The file is not base64: character '" + shown + "' at position " + position + ". Allowed are " + ALPHABET
                + ". Send the file's contents itself, or its text in base64().";
    }

    private static String damaged(int position) {
        return "The file is damaged: character U+FFFD at position " + position
                + ". A file was placed in a text field on its way here, and bytes that are no text were lost."
                + " Pass the file's contents directly, without text around it.";
    }
}
