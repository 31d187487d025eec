package dev.flowconnector.benchmarks.validate;

import java.util.List;

/** What most of all rounds say, however bad some were. */
final class Median {
    private Median() {}

    static <T extends Comparable<T>> T of(List<T> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
