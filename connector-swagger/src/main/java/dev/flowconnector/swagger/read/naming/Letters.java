package dev.flowconnector.swagger.read.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Case and alphabet of words, the same under every locale. */
final class Letters {
    private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9]");

    private Letters() {}

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        if (word.charAt(0) >= 'A' && word.charAt(0) <= 'Z') {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(word.codePointAt(0)))
                .append(word, first, word.length())
                .toString();
    }

    /** ASCII letters and digits; accents are taken off, what remains beyond ASCII is dropped. */
    static String ascii(String word) {
        if (isAscii(word)) {
            return word;
        }
        String plain = Normalizer.normalize(word.replace("ß", "ss"), Normalizer.Form.NFD);
        return NOT_ASCII.matcher(plain).replaceAll("");
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are letters with case and all of them are capitals. */
    static boolean isUpper(String word) {
        return !hasLower(word) && !word.equals(lower(word));
    }

    /** Whether a letter could be written as a capital. */
    static boolean hasLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return true;
            }
            if (c > '\u007f') {
                return !upper(word).equals(word);
            }
        }
        return false;
    }
}
