package dev.flowconnector.swagger.read.naming;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Descriptions as sentences. White space, line breaks included, is folded to single blanks. */
public final class Sentences {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern END = Pattern.compile(".*[.!?:…](?:[\"')\\]]|”|’)*");
    private static final Pattern INSIGNIFICANT = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern LOWER_CASE_WORD =
            Pattern.compile("\\p{Ll}+(?:-\\p{Ll}+)*(?:['’]s)?(?=[,;:.!?…]*(?:\\s|$))");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g.", "i.e.", "etc.", "vs.", "cf.", "approx.", "incl.", "excl.", "resp.", "no.", "nr.", "max.", "min.");

    private Sentences() {}

    /** The text with a full stop at its end; nothing stays nothing. */
    public static String ended(String text) {
        String folded = folded(text);
        boolean open = !folded.isEmpty() && Character.isLetterOrDigit(folded.charAt(folded.length() - 1));
        if (!open && (folded.isEmpty() || END.matcher(folded).matches())) {
            return folded;
        }
        return (folded.endsWith(",") || folded.endsWith(";") ? folded.substring(0, folded.length() - 1) : folded) + ".";
    }

    /**
     * A text of Javadoc as makers read it: {@code number of the order} is {@code Number of the order.} A first word with
     * capitals or digits of its own stays as it is.
     */
    public static String ofDoc(String text) {
        String ended = ended(text);
        if (ended.isEmpty()) {
            return ended;
        }
        return LOWER_CASE_WORD.matcher(ended).lookingAt() ? Letters.capitalised(ended) : ended;
    }

    /** The first sentence, ended. */
    public static String first(String text) {
        String folded = folded(text);
        return ended(folded.substring(0, boundaryAfter(folded, 0)));
    }

    /**
     * As many whole sentences as the limit holds; where the first alone is too long, its words up to the limit, with an
     * ellipsis.
     */
    public static String cut(String text, int limit) {
        String ended = ended(text);
        if (ended.length() <= limit) {
            return ended;
        }
        int end = 0;
        for (int next = boundaryAfter(ended, 0); trimmed(ended, next) <= limit; next = boundaryAfter(ended, next)) {
            end = trimmed(ended, next);
        }
        return end > 0 ? ended.substring(0, end) : shortened(ended, limit - 1) + "…";
    }

    /** Whether two texts say the same to a reader: letters and digits count, case and punctuation do not. */
    public static boolean same(String one, String other) {
        return significant(one).equals(significant(other));
    }

    /** As many whole words as the limit holds; a single longer word is cut. */
    static String shortened(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int blank = text.lastIndexOf(' ', limit);
        int end = blank > 0 ? blank : limit;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    static String folded(String text) {
        return isFolded(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Whether there is nothing to fold, in ASCII: the text of most names. */
    private static boolean isFolded(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return text.isEmpty() || !blank;
    }

    private static int boundaryAfter(String text, int start) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = start;
        do {
            end = end >= text.length() ? BreakIterator.DONE : sentences.following(end);
        } while (end != BreakIterator.DONE
                && endsInAbbreviation(text.substring(0, end).strip()));
        return end == BreakIterator.DONE ? text.length() : end;
    }

    private static boolean endsInAbbreviation(String text) {
        String last = Letters.lower(text.substring(text.lastIndexOf(' ') + 1));
        return ABBREVIATIONS.contains(last.startsWith("(") ? last.substring(1) : last);
    }

    private static int trimmed(String text, int end) {
        return text.substring(0, end).stripTrailing().length();
    }

    private static String significant(String text) {
        return Letters.lower(INSIGNIFICANT.matcher(text).replaceAll(" ").strip());
    }
}
