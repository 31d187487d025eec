package dev.flowconnector.swagger.validate.rules.document;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes many operations. */
final class Operations {
    private Operations() {}

    static String of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"/p" + i + "\": {\"get\": {}}")
                .collect(Collectors.joining(", "));
    }
}
