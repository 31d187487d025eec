package dev.flowconnector.benchmarks.validate;

import java.util.Locale;

/**
 * One round over all files.
 *
 * @param wall milliseconds a file, by the clock
 * @param processor milliseconds a file, of all threads
 * @param findings of all files
 */
record Turn(double wall, double processor, int findings) {
    /** The answer of a validator, three numbers. */
    static Turn of(String answer) {
        String[] numbers = answer.split(" ", -1);
        return new Turn(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Integer.parseInt(numbers[2]));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "wall %.2f ms, processor %.2f ms, %d findings", wall, processor, findings);
    }
}
