package dev.flowconnector.swagger.read.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a Java or wire name: {@code orderLineIDs}, {@code order_line-IDs} are {@code order, line, IDs}. */
public final class Words {
    // In this order: an acronym with its plural (IDs), an acronym before a capitalised word (HTTPServer), a word.
    private static final Pattern WORD = Pattern.compile("\\p{Lu}{2,}s(?![\\p{Ll}])\\p{Nd}*"
            + "|\\p{Lu}+(?=\\p{Lu}\\p{Ll})"
            + "|\\p{Lu}?[\\p{L}&&[^\\p{Lu}]]+\\p{Nd}*"
            + "|\\p{Lu}+\\p{Nd}*"
            + "|\\p{Nd}+[\\p{L}&&[^\\p{Lu}]]*");

    private Words() {}

    /** The words in order, in the case in which they were written; empty for a name without letters and digits. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int last = -1;
        if (isAscii(name)) {
            for (int start = 0; start < name.length(); start++) {
                int end = asciiEnd(name, start);
                if (end > start) {
                    add(name.substring(start, end), start == last, words);
                    last = end;
                    start = end - 1;
                }
            }
        } else {
            for (Matcher matcher = WORD.matcher(name); matcher.find(); last = matcher.end()) {
                add(matcher.group(), matcher.start() == last, words);
            }
        }
        return List.copyOf(words);
    }

    private static void add(String word, boolean adjacent, List<String> words) {
        int last = words.size() - 1;
        // A brand that capital letters tear apart, such as OAuth and GraphQL.
        if (adjacent && Acronyms.isMixed(words.get(last) + word)) {
            words.set(last, words.get(last) + word);
        } else {
            words.add(word);
        }
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }

    /** The pattern by hand for ASCII, which nearly all names are: where a word ends that starts here, else the start. */
    private static int asciiEnd(String name, int start) {
        int upper = skip(name, start, 'A', 'Z');
        int capitals = upper - start;
        int lower = skip(name, upper, 'a', 'z');
        if (capitals > 1 && lower == upper + 1 && name.charAt(upper) == 's') {
            return skip(name, lower, '0', '9');
        }
        if (capitals > 1 && lower > upper) {
            return upper - 1;
        }
        if (capitals > 0 || lower > upper) {
            return skip(name, lower, '0', '9');
        }
        int digits = skip(name, start, '0', '9');
        return digits > start ? skip(name, digits, 'a', 'z') : start;
    }

    private static int skip(String name, int from, char first, char last) {
        int at = from;
        while (at < name.length() && name.charAt(at) >= first && name.charAt(at) <= last) {
            at++;
        }
        return at;
    }

    /** The words joined without separators, each with a capital first letter and lower-case rest. */
    static String pascal(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            String ascii = Letters.ascii(word);
            joined.append(Letters.capitalised(Acronyms.isMixed(ascii) ? ascii : Letters.lower(ascii)));
        }
        return joined.toString();
    }
}
