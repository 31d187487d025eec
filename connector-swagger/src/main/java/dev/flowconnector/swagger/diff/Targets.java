package dev.flowconnector.swagger.diff;

import java.util.Set;

/**
 * The operations that look-ups may ask.
 *
 * @param before ids in the old version
 * @param after ids in the new version
 */
record Targets(Set<String> before, Set<String> after) {
    Targets {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    /** Whether a look-up found its operation before and no longer does. */
    boolean lost(String was, String is) {
        return before.contains(was) && !is.isEmpty() && !after.contains(is);
    }
}
