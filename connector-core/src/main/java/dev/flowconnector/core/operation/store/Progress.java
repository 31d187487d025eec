package dev.flowconnector.core.operation.store;

import java.util.Objects;

/**
 * How far the work has come, as its handler last said.
 *
 * @param percent from 0 to 100
 * @param message what is being done, for people; may be empty
 */
public record Progress(int percent, String message) {
    /** Checks the range. */
    public Progress {
        Objects.requireNonNull(message, "message");
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be from 0 to 100: '" + percent + "'");
        }
    }
}
