package dev.flowconnector.core.content;

/** Says what is wrong with text that should be a file, where, and what to do. Positions count from 0. */
final class TextErrors {
    private static final String REPAIR = " Allowed are A-Z, a-z, 0-9, '+' and '/', padded with '='."
            + " Send the file's contents itself, or its text in base64().";

    private TextErrors() {}

    static IllegalArgumentException wrongCharacter(int c, long position) {
        return new IllegalArgumentException(
                "The file is not base64: character " + shown(c) + " at position " + position + "." + REPAIR);
    }

    static IllegalArgumentException afterPadding(int c, long position) {
        return new IllegalArgumentException("The file is not base64: character " + shown(c) + " at position " + position
                + " comes after the padding, which ends the text. Two texts in base64 cannot be joined; join the files"
                + " and convert them once.");
    }

    static IllegalArgumentException cutOff(long length) {
        return new IllegalArgumentException("The file is not base64: it ends at position " + length
                + " after the first character of a group of four. It was cut off; send all of it.");
    }

    static IllegalArgumentException noBase64Uri(long position) {
        return new IllegalArgumentException("The file is a data URI whose data at position " + position
                + " is not in base64. Allowed is data:<media type>;base64,<data>, with ';base64' last.");
    }

    static IllegalArgumentException halfCharacter(long position) {
        return new IllegalArgumentException("The file is damaged: half of a character (a single surrogate) at position "
                + position + ". A text was cut in the middle of a character on its way here. Send all of it.");
    }

    static IllegalArgumentException damaged(long position) {
        return new IllegalArgumentException("The file is damaged: character U+FFFD at position " + position
                + ". A file was placed in a text field on its way here, and bytes that are no text were lost."
                + " Pass the file's contents directly, without text around it.");
    }

    private static String shown(int c) {
        return c < ' ' || c > '~' ? String.format("'\\u%04X'", c) : "'" + (char) c + "'";
    }
}
