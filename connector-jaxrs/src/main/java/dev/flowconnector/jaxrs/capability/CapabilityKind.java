package dev.flowconnector.jaxrs.capability;

import java.util.Optional;

/** What a URL below the prefix permits. */
public enum CapabilityKind {
    /** Reads the status of a long operation. */
    OPERATION("operations", Life.LIMITED, Text.READABLE),
    /** Ends a subscription. */
    SUBSCRIPTION("subscriptions", Life.OF_SUBJECT, Text.READABLE),
    /** Asks a polling trigger for news. */
    POLL("polls", Life.OF_SUBJECT, Text.SECRET),
    /** Says how far a polling trigger has come, for calls that have credentials; it is in no URL that is given out. */
    STATE("states", Life.OF_SUBJECT, Text.SECRET),
    /** Reads a page of a list. */
    PAGE("pages", Life.LIMITED, Text.SECRET),
    /** Tells the application that it reached itself. */
    CHECK("checks", Life.LIMITED, Text.READABLE);

    private final String path;
    private final Life life;
    private final Text text;

    CapabilityKind(String path, Life life, Text text) {
        this.path = path;
        this.life = life;
        this.text = text;
    }

    /** Part of the path that names the kind. */
    public String path() {
        return path;
    }

    /** Whether such a URL ends by itself; otherwise it is good as long as what it leads to. */
    boolean expires() {
        return life == Life.LIMITED;
    }

    /** Whether nobody may read what such a URL says: it may carry a maker's input. */
    boolean isSecret() {
        return text == Text.SECRET;
    }

    /** The kind whose URLs have this part in their path. */
    public static Optional<CapabilityKind> ofPath(String path) {
        for (CapabilityKind kind : values()) {
            if (kind.path.equals(path)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private enum Life {
        LIMITED,
        OF_SUBJECT
    }

    private enum Text {
        READABLE,
        SECRET
    }
}
