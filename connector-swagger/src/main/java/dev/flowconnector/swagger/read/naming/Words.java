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
        int end = -1;
        for (Matcher matcher = WORD.matcher(name); matcher.find(); end = matcher.end()) {
            String word = matcher.group();
            int last = words.size() - 1;
            // A brand that capital letters tear apart, such as OAuth and GraphQL.
            if (matcher.start() == end && Acronyms.isMixed(words.get(last) + word)) {
                words.set(last, words.get(last) + word);
            } else {
                words.add(word);
            }
        }
        return List.copyOf(words);
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
