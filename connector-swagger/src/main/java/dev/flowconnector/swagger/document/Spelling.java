package dev.flowconnector.swagger.document;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Finds what somebody meant who wrote an unknown name. */
public final class Spelling {
    private static final int NAMES_SHOWN = 12;

    private Spelling() {}

    /**
     * The known name nearest to a written one, if it is near enough to be a slip: case aside, at most two letters
     * wrong, and fewer than half of them. Of equally near names the alphabetically first.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int limit = Math.min(2, (written.length() - 1) / 2);
        String folded = folded(written);
        Optional<String> nearest = Optional.empty();
        int least = limit + 1;
        for (String name : known) {
            String other = folded(name);
            if (Math.abs(other.length() - folded.length()) > limit) {
                continue;
            }
            int distance = distance(folded, other, limit);
            boolean first = nearest.isPresent() && name.compareTo(nearest.get()) < 0;
            if (distance < least || (distance == least && first)) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** {@code Did you mean 'name'? } where a known name is near, else nothing; made to stand before a repair. */
    public static String didYouMean(String written, Collection<String> known) {
        Optional<String> nearest = nearest(written, known);
        return nearest.isPresent() ? "Did you mean '" + nearest.get() + "'? " : "";
    }

    /** The names in quotes, in their order; of many the first dozen and a count. */
    public static String listed(Collection<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        StringJoiner first = new StringJoiner(", ");
        int shown = 0;
        for (String name : names) {
            if (shown == NAMES_SHOWN) {
                return first + " and " + (names.size() - shown) + " more";
            }
            first.add("'" + name + "'");
            shown++;
        }
        return first.toString();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Letters to insert, delete, replace or swap with their neighbour; more than the limit is not counted exactly. */
    private static int distance(String a, String b, int limit) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit + 1) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
