package dev.flowconnector.swagger.read.naming;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Summaries of operations, the names that makers pick them by. */
public final class Summaries {
    private static final String REFUSED = "/\\<>*%&?";
    private static final Pattern RESTRICTED = Pattern.compile("[/\\\\<>*%&?]+");
    private static final Pattern DANGLING = Pattern.compile("[^\\p{L}\\p{Nd})]+$");
    private static final Pattern CAMEL_CASE = Pattern.compile("\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");
    private static final Set<String> SUBSCRIBE =
            Set.of("on", "subscribe", "register", "watch", "poll", "when", "listen", "hook", "get", "create");
    private static final Set<String> HAPPENS =
            Set.of("arrive", "change", "complete", "end", "expire", "fail", "finish", "start", "stop", "succeed");
    private static final Set<String> FILLERS = Set.of("to", "for", "new", "a", "an");

    private Summaries() {}

    /** A summary made of the names of method and resource: {@code Get order by ID}. */
    public static String of(Route route) {
        return plain(sentence(Phrase.of(route)));
    }

    /** The same for a trigger: {@code onChange} of {@code OrdersResource} is {@code When an order changes}. */
    public static String ofTrigger(Route route) {
        List<String> words =
                Words.of(route.method()).stream().map(Letters::lower).toList();
        List<String> what = words.stream()
                .filter(word -> !SUBSCRIBE.contains(word) && !FILLERS.contains(word))
                .toList();
        String last = what.isEmpty() ? "" : what.get(what.size() - 1);
        String event = event(last);
        List<String> named = event.isEmpty() ? what : what.subList(0, what.size() - 1);
        String thing = inSentence(named.isEmpty() ? singular(Phrase.resourceWords(route.resource())) : singular(named));
        if (words.contains("new")) {
            thing = "new " + thing;
        }
        return plain("When " + Articles.of(thing) + " " + thing + " " + (event.isEmpty() ? "arrives" : event));
    }

    /** A summary as part of a sentence: {@code Create order} is {@code create an order}. */
    public static String inClause(String summary) {
        boolean acronym = summary.length() > 1 && Character.isUpperCase(summary.charAt(1));
        if (acronym || summary.isEmpty()) {
            return summary;
        }
        String clause = Character.toLowerCase(summary.charAt(0)) + summary.substring(1);
        return String.join(" ", Articles.before(List.of(clause.split(" "))));
    }

    /**
     * A text as a summary: without the characters that import refuses ({@code / \ < > * % & ?}), without a full stop, 80
     * characters at most; a name in camel case becomes words.
     */
    public static String plain(String text) {
        boolean name = text.indexOf(' ') < 0 && CAMEL_CASE.matcher(text).matches() && !Acronyms.isMixed(text);
        String words = name ? sentence(Words.of(text)) : allowed(text);
        String folded = Sentences.shortened(Sentences.folded(words), Labels.LIMIT);
        boolean ended = !folded.isEmpty() && Character.isLetterOrDigit(folded.charAt(folded.length() - 1));
        return ended ? folded : DANGLING.matcher(folded).replaceAll("");
    }

    private static String allowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (REFUSED.indexOf(text.charAt(i)) >= 0) {
                return RESTRICTED.matcher(text.replace("&", " and ")).replaceAll(" ");
            }
        }
        return text;
    }

    private static String event(String word) {
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (HAPPENS.contains(stem)) {
            return stem + "s";
        }
        if (Set.of("update", "create", "delete", "remove").contains(stem)) {
            return "is " + stem + "d";
        }
        return word.endsWith("ed") ? "is " + word : "";
    }

    private static List<String> singular(List<String> words) {
        int last = words.size() - 1;
        return words.stream()
                .map(word -> word.equals(words.get(last)) ? Nouns.singular(word) : word)
                .toList();
    }

    private static String sentence(List<String> words) {
        String inSentence = inSentence(words);
        int end = inSentence.indexOf(' ') < 0 ? inSentence.length() : inSentence.indexOf(' ');
        return Acronyms.capitalised(inSentence.substring(0, end)) + inSentence.substring(end);
    }

    private static String inSentence(List<String> words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(joined.isEmpty() ? "" : " ").append(Labels.inSentence(word));
        }
        return joined.toString();
    }
}
