package dev.flowconnector.swagger.read.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts "a" or "an" where a sentence made of names wants one; what is not sure stays without. */
final class Articles {
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeio].*|u(?!ni|s).*");
    private static final Pattern PLAIN = Pattern.compile("\\p{Ll}+");
    /** Endings of nouns that are seldom counted: billing, availability, readiness, software, advice. */
    private static final Pattern UNCOUNTED = Pattern.compile(".*(?:ing|ity|ness|ware|ice)");

    private static final Set<String> FORBIDDING = Set.of(
            "a",
            "all",
            "an",
            "and",
            "any",
            "current",
            "every",
            "first",
            "last",
            "latest",
            "my",
            "next",
            "no",
            "or",
            "own",
            "previous",
            "the",
            "this");

    private Articles() {}

    /** The words of a command, {@code create order by ID}, with an article before its object: create an order by ID. */
    static List<String> before(List<String> command) {
        int end = 1;
        while (end < command.size() && !Verbs.isPreposition(command.get(end))) {
            end++;
        }
        List<String> object = command.subList(Math.min(1, command.size()), end);
        if (command.isEmpty() || !Verbs.isVerb(command.get(0)) || !isOneThing(object)) {
            return command;
        }
        List<String> complete = new ArrayList<>(command);
        complete.add(1, of(object.get(0)));
        return complete;
    }

    /** The article of a word: by its letters, not by its sound. */
    static String of(String word) {
        return VOWEL.matcher(word).matches() ? "an" : "a";
    }

    private static boolean isOneThing(List<String> object) {
        for (String word : object) {
            if (!PLAIN.matcher(word).matches() || FORBIDDING.contains(word)) {
                return false;
            }
        }
        return !object.isEmpty()
                && Nouns.isCounted(object.get(object.size() - 1))
                && !UNCOUNTED.matcher(object.get(object.size() - 1)).matches();
    }
}
