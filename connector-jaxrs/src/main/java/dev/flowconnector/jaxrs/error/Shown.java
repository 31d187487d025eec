package dev.flowconnector.jaxrs.error;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes text of callers and libraries fit for a message: bounded, on one line, without what may be a secret. */
final class Shown {
    private static final int MAX_VALUE = 60;
    private static final Pattern SECRET = Pattern.compile(
            "password|passwd|secret|token|apikey|api[_-]key|credential|authorization|callback|notificationurl",
            Pattern.CASE_INSENSITIVE);

    private Shown() {}

    /** At most so many characters, control characters as spaces. */
    static String text(String text, int max) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(max).map(c -> isHarmful(c) ? ' ' : c).forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > max ? shown + "…" : shown.toString();
    }

    /** A value in quotes; a URL may hold a signature, and some properties are secrets by their name. */
    static String value(String place, Object value) {
        String text = String.valueOf(value);
        if (text.isEmpty()
                || SECRET.matcher(place).find()
                || text.contains("://")
                || text.toLowerCase(Locale.ROOT).contains("sig=")) {
            return "the value";
        }
        return "'" + text(text, MAX_VALUE) + "'";
    }

    private static boolean isHarmful(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
