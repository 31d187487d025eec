package dev.flowconnector.jaxrs.capability;

import java.util.Optional;

/** What a URL below the prefix permits. */
public enum CapabilityKind {
    /** Reads the status of a long operation. */
    OPERATION("operations"),
    /** Ends a subscription. */
    SUBSCRIPTION("subscriptions"),
    /** Asks a polling trigger for news. */
    POLL("polls"),
    /** Reads a page of a list. */
    PAGE("pages");

    /** Path below which all these URLs are. */
    public static final String PREFIX = "_connector/";

    private final String path;

    CapabilityKind(String path) {
        this.path = path;
    }

    /** Part of the path that names the kind. */
    public String path() {
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
