package dev.flowconnector.swagger.read.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Operation ids that nobody wrote: {@code list} of {@code OrdersResource} is {@code ListOrders}. An id depends on its own
 * method, class and path only, unless two operations would get the same one: then all of these are told apart by their
 * paths. Order of the operations plays no part.
 */
public final class OperationIds {
    private static final Comparator<Route> ORDER = Comparator.comparing(Route::path)
            .thenComparing(Route::verb)
            .thenComparing(Route::resource)
            .thenComparing(Route::method);

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
        reserved.forEach(id -> taken.add(Letters.lower(id)));
        Map<Route, Derived> ids = new TreeMap<>(ORDER);
        // Each step names more of the operation than the one before.
        List<Function<Route, String>> namings = List.of(
                OperationIds::of,
                route -> of(route) + ownPath(route),
                route -> of(route) + path(route),
                route -> of(route) + path(route) + Letters.capitalised(route.verb()));
        Set<Route> nameless = new TreeSet<>(ORDER);
        nameless.addAll(routes);
        for (Function<Route, String> naming : namings) {
            Map<String, List<Route>> wishes = new TreeMap<>();
            for (Route route : nameless) {
                wishes.computeIfAbsent(Letters.lower(naming.apply(route)), key -> new ArrayList<>())
                        .add(route);
            }
            wishes.forEach((wish, rivals) -> {
                if (rivals.size() == 1 && !taken.contains(wish)) {
                    Route route = rivals.get(0);
                    ids.put(route, new Derived(naming.apply(route), of(route)));
                    nameless.remove(route);
                }
            });
            ids.values().forEach(derived -> taken.add(Letters.lower(derived.id())));
        }
        for (Route route : nameless) {
            ids.put(route, new Derived(numbered(of(route) + path(route), taken), of(route)));
        }
        return Collections.unmodifiableMap(ids);
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
