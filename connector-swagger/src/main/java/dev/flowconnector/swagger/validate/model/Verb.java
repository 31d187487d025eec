package dev.flowconnector.swagger.validate.model;

import java.util.Locale;
import java.util.Optional;

/** The members of a path item that are operations. */
public enum Verb {
    /** Reads. */
    GET,
    /** Replaces. */
    PUT,
    /** Creates, or does anything. */
    POST,
    /** Removes. */
    DELETE,
    /** Asks what is allowed. */
    OPTIONS,
    /** Reads without body. */
    HEAD,
    /** Changes in part. */
    PATCH;

    /** The verb of a member's name, which is in lower case. */
    public static Optional<Verb> of(String name) {
        for (Verb verb : values()) {
            if (verb.key().equals(name)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** The member's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
