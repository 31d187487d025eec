package dev.flowconnector.swagger.document.text;

import dev.flowconnector.swagger.document.Edit;

/** Reads the strings of a JSON text, those that are written wrongly too. */
final class Strings {
    private final Characters in;

    Strings(Characters in) {
        this.in = in;
    }

    /** The string that begins here, which may be in single quotes. */
    String read() {
        int start = in.at();
        char quote = in.next();
        if (quote == '\'') {
            in.fault(start, "A text stands in single quotes; JSON knows double quotes only.", "Write double quotes.");
        }
        // Most strings have nothing special in them and are cut out in one piece.
        int from = in.at();
        in.toEndOfPlain(quote);
        if (in.peek() == quote) {
            String read = in.between(from, in.at());
            in.next();
            return read;
        }
        StringBuilder read = new StringBuilder(in.between(from, in.at()));
        while (true) {
            char c = in.peek();
            if (in.ended()) {
                in.fault(start, "The text that begins here has no end.", "Write the closing double quote.");
                return read.toString();
            }
            if (c == quote) {
                in.next();
                return read.toString();
            }
            if (c == '\\') {
                escape(read);
            } else if (c < ' ') {
                if ((c == '\n' || c == '\r') && endsHere()) {
                    return closeAtLineEnd(start, read);
                }
                control(read);
            } else {
                read.append(in.next());
            }
        }
    }

    /** A raw line end ends the text if what follows is the next member, an element or a bracket. */
    private boolean endsHere() {
        int mark = in.at();
        while (in.peek() == '\n' || in.peek() == '\r' || in.peek() == ' ' || in.peek() == '\t') {
            in.next();
        }
        char first = in.peek();
        char second = in.peek(1);
        in.to(mark);
        return first == '}' || first == ']' || (first == '"' && (Character.isLetterOrDigit(second) || second == '$'));
    }

    private String closeAtLineEnd(int start, StringBuilder read) {
        in.fault(start, "The text that begins here has no end on its line.", "Write the closing double quote.");
        String text = read.toString().stripTrailing();
        if (text.endsWith(",")) {
            in.to(in.at() - (read.length() - text.length()) - 1);
            return text.substring(0, text.length() - 1);
        }
        return text;
    }

    private void control(StringBuilder read) {
        int at = in.at();
        char c = in.next();
        String escaped = switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format("\\u%04x", (int) c);
        };
        in.fault(
                at,
                "The control character " + Characters.named(c) + " stands raw in a text.",
                "Write it as " + escaped + ".",
                new Edit.ReplaceText(at, at + 1, escaped));
        read.append(c);
    }

    private void escape(StringBuilder read) {
        int at = in.at();
        in.next();
        char c = in.next();
        switch (c) {
            case '"', '\\', '/' -> read.append(c);
            case 'b' -> read.append('\b');
            case 'f' -> read.append('\f');
            case 'n' -> read.append('\n');
            case 'r' -> read.append('\r');
            case 't' -> read.append('\t');
            case 'u' -> unicode(at, read);
            default -> {
                in.fault(
                        at,
                        "The escape \"\\" + (c < ' ' ? "" : c) + "\" does not exist; allowed are \\\" \\\\ \\/ \\b \\f"
                                + " \\n \\r \\t and \\u with four hexadecimal digits.",
                        "Write \\\\ for a backslash.",
                        new Edit.ReplaceText(at, at + 1, "\\\\"));
                read.append('\\').append(c);
            }
        }
    }

    private void unicode(int at, StringBuilder read) {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(in.peek(), 16);
            if (digit < 0) {
                in.fault(at, "\\u needs four hexadecimal digits.", "Write all four, such as \\u00e9.");
                read.append(in.between(at, in.at()));
                return;
            }
            code = code * 16 + digit;
            in.next();
        }
        read.append((char) code);
    }
}
