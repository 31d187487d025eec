package dev.flowconnector.swagger.read.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Operation ids that nobody wrote: {@code list} of {@code OrdersResource} is {@code ListOrders}. An id depends on its own
 * method, class and path only, unless two operations would get the same one: then all of these are told apart by their
 * paths. Order of the operations plays no part.
 */
public final class OperationIds {
    /** How often an id may be told apart from others, each time by more of the operation. */
    private static final int NAMINGS = 4;

    private OperationIds() {}

    /**
     * A derived id.
     *
     * @param id unique among the derived and the reserved ids, whatever the case of letters
     * @param wished the id that the names alone give; another one where it clashed
     */
    public record Derived(String id, String wished) {
        /** Whether another operation wished for the same id. */
        public boolean clashed() {
            return !id.equals(wished);
        }
    }

    /** The id that the names alone give: letters and digits, a letter first. */
    public static String of(Route route) {
        String id = Words.pascal(Phrase.of(route));
        return id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "Operation" + id : id;
    }

    /**
     * Ids for all operations that have none.
     *
     * @param routes the operations; equal ones are one
     * @param reserved explicit and locked ids of other operations, which never give way
     */
    public static Map<Route, Derived> distinct(Collection<Route> routes, Collection<String> reserved) {
        Set<String> taken = new HashSet<>();
        for (String id : reserved) {
            taken.add(Letters.lower(id));
        }
        Map<Route, Derived> ids = new HashMap<>();
        List<Route> inOrder = new ArrayList<>(new LinkedHashSet<>(routes));
        Collections.sort(inOrder);
        List<Wish> nameless = new ArrayList<>();
        for (Route route : inOrder) {
            nameless.add(new Wish(route, of(route)));
        }
        for (int naming = 0; naming < NAMINGS && !nameless.isEmpty(); naming++) {
            nameless = name(nameless, naming, taken, ids);
        }
        for (Wish wish : nameless) {
            String id = numbered(wish.plain() + path(wish.route()), taken);
            ids.put(wish.route(), new Derived(id, wish.plain()));
        }
        Map<Route, Derived> ordered = new LinkedHashMap<>();
        for (Route route : inOrder) {
            ordered.put(route, Objects.requireNonNull(ids.get(route)));
        }
        return Collections.unmodifiableMap(ordered);
    }

    /** An operation and the id that its names alone give. */
    private record Wish(Route route, String plain) {
        /** Each naming says more of the operation than the one before. */
        String named(int naming) {
            return switch (naming) {
                case 0 -> plain;
                case 1 -> plain + ownPath(route);
                case 2 -> plain + OperationIds.path(route);
                default -> plain + OperationIds.path(route) + Letters.capitalised(route.verb());
            };
        }
    }

    /** Names those whose id nobody else wants, and leaves the others. */
    private static List<Wish> name(List<Wish> nameless, int naming, Set<String> taken, Map<Route, Derived> ids) {
        Map<String, Integer> rivals = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<String> foldedNames = new ArrayList<>();
        for (Wish wish : nameless) {
            String name = wish.named(naming);
            String folded = Letters.lower(name);
            names.add(name);
            foldedNames.add(folded);
            rivals.put(folded, rivals.getOrDefault(folded, 0) + 1);
        }
        List<Wish> left = new ArrayList<>();
        Set<String> given = new HashSet<>();
        for (int i = 0; i < nameless.size(); i++) {
            Wish wish = nameless.get(i);
            String folded = foldedNames.get(i);
            if (rivals.getOrDefault(folded, 0) == 1 && !taken.contains(folded)) {
                ids.put(wish.route(), new Derived(names.get(i), wish.plain()));
                given.add(folded);
            } else {
                left.add(wish);
            }
        }
        taken.addAll(given);
        return left;
    }

    /** The path without the words that the id says already. */
    private static String ownPath(Route route) {
        List<String> said = new ArrayList<>(Phrase.of(route));
        List<String> own = new ArrayList<>();
        for (String segment : route.path().split("/", -1)) {
            boolean template = segment.startsWith("{");
            List<String> words = Words.of(segment);
            if (template && !words.isEmpty()) {
                own.add("by");
                own.addAll(words);
            } else {
                words.stream()
                        .filter(word -> said.stream().noneMatch(other -> Nouns.same(word, other)))
                        .forEach(own::add);
            }
        }
        return own.isEmpty() ? path(route) : Words.pascal(own);
    }

    private static String path(Route route) {
        return Words.pascal(Words.of(route.path()));
    }

    private static String numbered(String id, Set<String> taken) {
        int number = 2;
        while (!taken.add(Letters.lower(id + number))) {
            number++;
        }
        return id + number;
    }
}
