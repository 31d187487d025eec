package dev.flowconnector.swagger.validate.rule;

import java.util.Locale;
import java.util.Optional;

/** Whose demands a connector is held against. */
public enum Profile {
    /** What import refuses, or what breaks when a flow runs. */
    PLAIN,
    /** What Microsoft's reviewers demand of a published connector, and all of {@link #PLAIN}. */
    CERTIFICATION,
    /** What Power Apps does not load. */
    POWERAPPS;

    /** The profile that is written so on the command line. */
    public static Optional<Profile> of(String name) {
        for (Profile profile : values()) {
            if (profile.key().equals(name)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** The name as written on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
