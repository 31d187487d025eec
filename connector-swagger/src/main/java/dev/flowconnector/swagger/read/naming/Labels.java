package dev.flowconnector.swagger.read.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels made of Java and wire names: {@code customerId} becomes {@code Customer ID}. */
public final class Labels {
    /** Longest label that the designer shows whole. */
    public static final int LIMIT = 80;

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{3,})(\\p{Nd}+)");
    private static final Set<String> SMALL = Set.of("of", "and", "or", "the", "for", "by", "to", "from", "with", "per");

    private Labels() {}

    /** A label in title case, 80 characters at most; the name itself where it has neither letters nor digits. */
    public static String ofName(String name) {
        List<String> words = new ArrayList<>(Words.of(name));
        // X-Request-ID is a request ID; x-axis is an axis called x.
        if (words.size() > 2 && name.startsWith("-", 1) && words.get(0).equalsIgnoreCase("x")) {
            words.remove(0);
        }
        if (words.isEmpty()) {
            return name;
        }
        boolean shouted = areCapitals(words);
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = shown(words.get(i), shouted);
            boolean small = i > 0 && i < words.size() - 1 && SMALL.contains(Letters.lower(word));
            label.append(i > 0 ? " " : "").append(small ? Letters.lower(word) : Acronyms.capitalised(word));
        }
        return Sentences.shortened(label.toString(), LIMIT);
    }

    private static boolean areCapitals(List<String> words) {
        for (String word : words) {
            if (Letters.hasLower(word)) {
                return false;
            }
        }
        return true;
    }

    /** A word inside a sentence: lower case, abbreviations in capitals, a number set apart. */
    static String inSentence(String word) {
        return shown(word, false);
    }

    private static String shown(String word, boolean shouted) {
        Optional<String> usual = Acronyms.spelling(word);
        if (usual.isPresent()) {
            return usual.get();
        }
        if (!word.isEmpty() && Character.isDigit(word.codePointBefore(word.length()))) {
            Matcher numbered = NUMBERED.matcher(word);
            if (numbered.matches()) {
                return shown(numbered.group(1), shouted) + " " + numbered.group(2);
            }
        }
        if (Acronyms.isMixed(word)) {
            return word;
        }
        // Capitals among other words are an abbreviation that only its users know.
        boolean abbreviation = !shouted && word.length() > 1 && Letters.isUpper(word);
        boolean plural = !shouted
                && word.length() > 2
                && word.endsWith("s")
                && Letters.isUpper(word.substring(0, word.length() - 1));
        return abbreviation || plural ? word : Letters.lower(word);
    }
}
