package dev.flowconnector.swagger.validate.rules.document;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes many properties. */
final class Properties {
    private Properties() {}

    static String of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"p" + i + "\": {\"type\": \"string\"}")
                .collect(Collectors.joining(", "));
    }
}
