package dev.flowconnector.jaxrs.operation;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One key for each operation that a request starts: the second one is no repetition of the first, and when the request
 * comes again, each finds its own. Thread-safe.
 */
final class NumberedKeys implements Supplier<Optional<String>> {
    private final Supplier<Optional<String>> request;
    private Optional<String> first = Optional.empty();
    private int starts;

    NumberedKeys(Supplier<Optional<String>> request) {
        this.request = request;
    }

    @Override
    public synchronized Optional<String> get() {
        if (starts == 0) {
            first = request.get();
        }
        int number = starts++;
        return first.map(key -> number == 0 ? key : key + "+" + number);
    }
}
