package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code x-ms-capabilities} at the root of a definition. */
final class Capabilities {
    private static final String KEY = "x-ms-capabilities";

    private Capabilities() {}

    static ObjectNode of(ObjectNode root) {
        return root.get(KEY) instanceof ObjectNode present ? present : root.putObject(KEY);
    }
}
