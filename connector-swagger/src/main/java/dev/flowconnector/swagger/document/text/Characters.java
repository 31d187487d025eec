package dev.flowconnector.swagger.document.text;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.TextFault;

/** A text and a place in it: what all parts of the JSON reader share. Steps over blanks, and over comments with a fault. */
final class Characters {
    static final char END = '\0';

    private final String text;
    private final Faults faults;
    private int at;

    Characters(String text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    int at() {
        return at;
    }

    void to(int offset) {
        at = offset;
    }

    boolean ended() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    char next() {
        return at < text.length() ? text.charAt(at++) : END;
    }

    String between(int start, int end) {
        return text.substring(start, Math.min(end, text.length()));
    }

    /** Steps over what stands for itself in a text between these quotes. */
    void toEndOfPlain(char quote) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c < ' ' || c == quote || c == '\\') {
                break;
            }
            end++;
        }
        at = end;
    }

    int length() {
        return text.length();
    }

    /** Steps to the next character that is neither blank nor in a comment. */
    char skip() {
        while (true) {
            char c = peek();
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                at++;
            } else if (c == '/' && (peek(1) == '/' || peek(1) == '*')) {
                comment(peek(1) == '/' ? "\n" : "*/");
            } else if (c == '#') {
                comment("\n");
            } else if (!ended() && (c < ' ' || c == '\u00A0' || c == '\uFEFF')) {
                faults.syntax(
                        at,
                        "The character " + named(c) + " stands between the members; JSON allows blanks, tabs and line"
                                + " ends there.",
                        "Remove it.",
                        new Edit.ReplaceText(at, at + 1, ""));
                at++;
            } else {
                return c;
            }
        }
    }

    private void comment(String terminator) {
        int start = at;
        int end = text.indexOf(terminator, at + 1);
        boolean block = terminator.equals("*/");
        at = end < 0 ? text.length() : end + (block ? 2 : 0);
        faults.syntax(
                start,
                "There is a comment; JSON has none, and the platform refuses the file.",
                "Remove it.",
                new Edit.ReplaceText(start, at, ""));
    }

    /** A character as a message shows it. */
    static String named(char c) {
        return c > ' ' && c < 0x7F ? "'" + c + "'" : String.format("U+%04X", (int) c);
    }

    /** Notes a fault of the kind that makes the text no JSON. */
    void fault(int offset, String message, String repair, Edit... edits) {
        faults.add(TextFault.Kind.SYNTAX, offset, message, repair, edits);
    }
}
