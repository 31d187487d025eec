package dev.flowconnector.jaxrs;

import java.util.Optional;

/** What a URL below the prefix permits. */
enum CapabilityKind {
    OPERATION("operations"),
    SUBSCRIPTION("subscriptions"),
    POLL("polls"),
    PAGE("pages");

    static final String PREFIX = "_connector/";

    private final String path;

    CapabilityKind(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    static Optional<CapabilityKind> ofPath(String path) {
        for (CapabilityKind kind : values()) {
            if (kind.path.equals(path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
