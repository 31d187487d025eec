package dev.flowconnector.swagger.validate;

import java.util.List;
import java.util.Objects;

/**
 * How much of a connector Power Apps can use. Operations that makers do not see are not counted. Immutable.
 *
 * @param operations how many operations makers see
 * @param connector why Power Apps cannot use the connector at all; empty if it can
 * @param unusable the operations that it cannot use, in their order
 */
public record Usability(int operations, List<String> connector, List<Unusable> unusable) {
    /** Copies the lists. */
    public Usability {
        connector = List.copyOf(connector);
        unusable = List.copyOf(unusable);
    }

    /**
     * An operation that Power Apps cannot use.
     *
     * @param operation its id in quotes, else verb and path
     * @param reasons why; the findings, each as {@code rule: message}
     */
    public record Unusable(String operation, List<String> reasons) {
        /** Copies the list. */
        public Unusable {
            Objects.requireNonNull(operation, "operation");
            reasons = List.copyOf(reasons);
        }
    }

    /** How many operations it can use. */
    public int usable() {
        return connector.isEmpty() ? operations - unusable.size() : 0;
    }

    /** Whether it can use all of them. */
    public boolean isComplete() {
        return usable() == operations;
    }

    /** The sentence that ends a report. */
    public String sentence() {
        return usable() + " of " + operations + " operations usable in Power Apps";
    }
}
