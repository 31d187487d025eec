package dev.flowconnector.jaxrs.error;

import java.io.IOException;

/** An answer that cannot be written. What JSON libraries throw then looks like what they throw for a bad body. */
final class UnwritableAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    UnwritableAnswerException(Throwable cause) {
        super("The answer cannot be written", cause);
    }
}
