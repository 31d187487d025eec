package dev.flowconnector.swagger.read.run;

import java.util.Map;

/**
 * Choices of the user that change what is read.
 *
 * @param publish which methods become operations
 * @param binaryFormat how a file inside JSON is declared
 * @param lockedIds operation ids by {@code class#method(types)} from the lock file
 */
public record ReadSettings(Publish publish, BinaryFormat binaryFormat, Map<String, String> lockedIds) {
    /** What a user gets who chooses nothing. */
    public static final ReadSettings DEFAULTS = new ReadSettings(Publish.ALL, BinaryFormat.BINARY, Map.of());

    /** Copies the map. */
    public ReadSettings {
        lockedIds = Map.copyOf(lockedIds);
    }

    /** Which methods become operations. */
    public enum Publish {
        /** Every resource method. */
        ALL,
        /** Only those that carry one of our annotations. */
        ANNOTATED
    }

    /** How a file inside JSON is declared. */
    public enum BinaryFormat {
        /** {@code format: binary}: the platform sends the envelope. */
        BINARY,
        /** {@code format: byte}: the platform sends plain base64. */
        BYTE
    }
}
