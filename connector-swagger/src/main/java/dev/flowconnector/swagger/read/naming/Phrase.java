package dev.flowconnector.swagger.read.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Verb, thing and particulars of an operation, from the names of method and resource: {@code getById} of
 * {@code OrdersResource} is {@code get, order, by, id}. Operation ids and summaries are two spellings of it.
 */
final class Phrase {
    private static final Set<String> ROLES =
            Set.of("resource", "controller", "endpoint", "service", "api", "impl", "rest");
    private static final Set<String> AREAS = Set.of("admin", "management");
    private static final Set<String> ADJECTIVES =
            Set.of("all", "current", "first", "last", "latest", "new", "next", "previous", "recent");
    private static final Set<String> NEEDS_MORE = Set.of("by", "for", "from", "of", "with");
    private static final Set<String> KEYS = Set.of("id", "key", "name", "uuid");
    /** How a method works or where it stands, at the end of its name. */
    private static final Set<String> TECHNICAL = Set.of("async", "impl");

    private static final Set<String> HTTP = Set.of("get", "post", "put", "patch", "delete", "head");

    private static final Pattern VERSION = Pattern.compile("[vV][0-9]+");

    private Phrase() {}

    static List<String> of(Route route) {
        List<String> method = methodWords(route);
        List<String> thing = resourceWords(route.resource());
        String verb = method.get(0);
        if (!thing.isEmpty() && Letters.lower(thing.get(0)).equals(verb)) {
            thing = thing.subList(1, thing.size());
        }
        List<String> object = method.subList(1, method.size());
        int adjectives = adjectives(object);
        int particulars = beforePreposition(object);
        List<String> named = object.subList(adjectives, Math.max(adjectives, particulars));
        List<String> rest = object.subList(adjectives + named.size(), object.size());
        List<String> phrase = new ArrayList<>();
        phrase.add(verb);
        phrase.addAll(object.subList(0, adjectives));
        if (named.isEmpty()) {
            boolean all = adjectives > 0 && Letters.lower(object.get(0)).equals("all");
            phrase.addAll(counted(thing, all ? "list" : verb, route, rest));
        } else {
            phrase.addAll(missing(thing, named));
            phrase.addAll(named);
        }
        phrase.addAll(rest);
        return List.copyOf(phrase);
    }

    /** The words of a class name without the suffixes that say what kind of class it is; a version stays. */
    static List<String> resourceWords(String className) {
        List<String> words = new ArrayList<>(Words.of(className));
        if (words.size() > 1 && Letters.lower(words.get(0)).equals("rest")) {
            words.remove(0);
        }
        int end = words.size() > 1 && isVersion(words.get(words.size() - 1)) ? words.size() - 1 : words.size();
        while (end > 1 && ROLES.contains(Letters.lower(words.get(end - 1)))) {
            words.remove(--end);
        }
        if (end > 1 && AREAS.contains(Letters.lower(words.get(end - 1)))) {
            words.remove(--end);
        }
        return end == 1 && ROLES.contains(Letters.lower(words.get(0))) ? List.of() : words;
    }

    private static List<String> methodWords(Route route) {
        List<String> words = new ArrayList<>(Words.of(route.method()));
        if (words.size() > 1 && TECHNICAL.contains(Letters.lower(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && NEEDS_MORE.contains(Letters.lower(words.get(words.size() - 1)))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && words.get(0).equals("do")) {
            words.remove(0);
        }
        String first = words.isEmpty() ? "" : Letters.lower(words.get(0));
        String http = Verbs.ofHttp(route.verb());
        if (words.size() == 1 && HTTP.contains(first) && !first.equals("head")) {
            words.set(0, Verbs.ofHttp(first));
        } else if (words.isEmpty() || ADJECTIVES.contains(first) || Verbs.isPreposition(first)) {
            words.add(0, http);
        } else if (words.size() == 1 && first.equals("index") && http.equals("get")) {
            words.set(0, "list");
        } else if (!Verbs.isVerb(first) && !http.equals("create")) {
            // A noun: items() is answered to GET. What a POST does, its name says.
            words.add(0, http);
        }
        words.set(0, Letters.lower(words.get(0)));
        return words;
    }

    private static int adjectives(List<String> words) {
        int count = 0;
        while (count < words.size() && ADJECTIVES.contains(Letters.lower(words.get(count)))) {
            count++;
        }
        return count;
    }

    private static int beforePreposition(List<String> words) {
        int count = 0;
        while (count < words.size() && !Verbs.isPreposition(Letters.lower(words.get(count)))) {
            count++;
        }
        return count;
    }

    private static List<String> counted(List<String> thing, String verb, Route route, List<String> rest) {
        if (thing.isEmpty()) {
            return thing;
        }
        if (Verbs.ofMany(verb)) {
            return withNoun(thing, Nouns.plural(noun(thing)));
        }
        boolean byKey = rest.size() == 2 && KEYS.contains(Letters.lower(rest.get(1)));
        boolean one = Verbs.ofOne(verb) || route.ofOne(noun(thing)) || (byKey && verb.equals("get"));
        return one ? withNoun(thing, Nouns.singular(noun(thing))) : thing;
    }

    /** The words of the resource that the method's own do not say; the resource first, as in "order items". */
    private static List<String> missing(List<String> thing, List<String> named) {
        for (int said = 0; said < thing.size(); said++) {
            if (Nouns.same(thing.get(said), named.get(0))) {
                return thing.subList(0, said);
            }
        }
        for (int from = 0; from <= named.size() - thing.size(); from++) {
            if (beginsWith(named.subList(from, named.size()), thing)) {
                return List.of();
            }
        }
        return withNoun(thing, Nouns.singular(noun(thing)));
    }

    private static boolean beginsWith(List<String> words, List<String> part) {
        for (int i = 0; i < part.size(); i++) {
            if (!Nouns.same(words.get(i), part.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String noun(List<String> thing) {
        return thing.get(nounAt(thing));
    }

    private static List<String> withNoun(List<String> thing, String noun) {
        List<String> changed = new ArrayList<>(thing);
        changed.set(nounAt(thing), noun);
        return changed;
    }

    private static int nounAt(List<String> thing) {
        int last = thing.size() - 1;
        return last > 0 && isVersion(thing.get(last)) ? last - 1 : last;
    }

    private static boolean isVersion(String word) {
        boolean prefixed = word.startsWith("v") || word.startsWith("V");
        return prefixed && VERSION.matcher(word).matches();
    }
}
