package dev.flowconnector.core.content;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the comma of a data URI (RFC 2397), as the platform reads it: {@code base64} is the last
 * parameter, and may be the only one.
 *
 * @param mediaType the media type, if there is a valid one
 */
record DataUri(@Nullable String mediaType) {
    static final String SCHEME = "data:";
    static final int LONGEST = 1024;
    private static final String MARK = "base64";

    /** Reads the text between {@code data:} and the comma; empty if the data is not base64. */
    static Optional<DataUri> parse(String header) {
        if (header.equalsIgnoreCase(MARK)) {
            return Optional.of(new DataUri("text/plain"));
        }
        if (!header.toLowerCase(Locale.ROOT).endsWith(";" + MARK)) {
            return Optional.empty();
        }
        String type = header.substring(0, header.length() - MARK.length() - 1);
        return Optional.of(new DataUri(MediaTypes.valid(type.startsWith(";") ? "text/plain" + type : type)
                .orElse(null)));
    }
}
